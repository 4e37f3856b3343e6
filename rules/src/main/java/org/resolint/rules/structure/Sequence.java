package org.resolint.rules.structure;

import java.util.List;
import java.util.Optional;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.LanguageProfile;

/** How the labels of sub-paragraphs count. */
final class Sequence {
  private Sequence() {}

  /** Whether a sub-paragraph carries the first label of a list. */
  static boolean begins(LanguageProfile profile, OperativeParagraph paragraph) {
    return first(profile, paragraph).isPresent();
  }

  /** The label of a paragraph, read as the first of a list. */
  static Optional<Label> first(LanguageProfile profile, OperativeParagraph paragraph) {
    return readings(profile, paragraph).stream().filter(label -> label.number() == 1).findFirst();
  }

  /** Every way to read the label of a paragraph: "(i)" is a letter and a numeral. */
  static List<Label> readings(LanguageProfile profile, OperativeParagraph paragraph) {
    return paragraph.label() == null
        ? List.of()
        : profile.labels().subParagraph(paragraph.paragraph().text());
  }
}
