package org.resolint.core.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.OrganLine;
import org.resolint.core.profile.Terminators;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Paragraph;

/** Tells what a paragraph is by itself, before its place is known. Immutable, hence thread-safe. */
final class ParagraphClassifier {
  private static final int LONGEST_FORMULA = 400;
  private static final String BULLETS = "\u2022\u2013\u2014\u25AA\u25CF\u00B7-";

  private final LanguageProfile profile;

  ParagraphClassifier(LanguageProfile profile) {
    this.profile = profile;
  }

  /**
   * What can be told of one paragraph.
   *
   * @param organ the enacting formula it is, or null
   * @param formula the line of masthead or closing it is, or null
   * @param label the label of an operative paragraph at its head, or null
   * @param subLabels every way to read its head as the label of a sub-paragraph
   * @param preambular the preambular opening after the label, or null
   * @param operative the operative opening after the label, or null
   * @param textStart the UTF-16 offset of the words after the label
   * @param last the last mark, 0 if there is none
   */
  record Shape(
      Paragraph paragraph,
      @Nullable OrganLine organ,
      @Nullable Formula formula,
      @Nullable Label label,
      List<Label> subLabels,
      @Nullable Opening preambular,
      @Nullable Opening operative,
      int textStart,
      char last) {

    boolean is(Formula.Kind kind) {
      return formula != null && formula.kind() == kind;
    }

    /** Whether the paragraph is an item of a list without numbers or letters. */
    boolean isBullet() {
      String text = paragraph.text();
      return text.length() > 2
          && BULLETS.indexOf(text.charAt(0)) >= 0
          && Characters.isSpace(text.charAt(1));
    }

    boolean endsWithComma() {
      return Terminators.isComma(last);
    }
  }

  Shape shape(Paragraph paragraph) {
    String text = paragraph.text();
    boolean isShort = text.length() <= LONGEST_FORMULA;
    boolean begins = !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
    OrganLine organ = isShort && begins ? profile.organLine(text).orElse(null) : null;
    Formula formula = isShort && organ == null ? profile.formula(text).orElse(null) : null;
    Label label = profile.labels().operative(text).orElseGet(() -> DraftLabels.operative(text));
    List<Label> subLabels = label == null ? profile.labels().subParagraph(text) : List.of();
    int textStart =
        label != null
            ? label.end()
            : subLabels.isEmpty() ? DraftLabels.recitalEnd(text) : subLabels.get(0).end();
    Words words = words(text, textStart);
    if (label == null && subLabels.isEmpty() && words.operative() == null) {
      Label bare = DraftLabels.bare(text);
      Words after = bare == null ? words : words(text, bare.end());
      if (after.operative() != null) {
        label = bare;
        words = after;
      }
    }
    return new Shape(
        paragraph,
        organ,
        formula,
        label,
        subLabels,
        words.preambular(),
        words.operative(),
        words.start(),
        lastMark(text));
  }

  /** What the words after a label open with; offsets count in the whole text. */
  private record Words(int start, @Nullable Opening preambular, @Nullable Opening operative) {}

  private Words words(String text, int from) {
    int start = skipSpace(text, from);
    String words = text.substring(start);
    return new Words(
        start,
        profile.preambularOpening(words).map(opening -> opening.movedBy(start)).orElse(null),
        profile.operativeOpening(words).map(opening -> opening.movedBy(start)).orElse(null));
  }

  /** Skips white space and the opening brackets of text under negotiation. */
  private static int skipSpace(String text, int from) {
    int index = from;
    while (index < text.length()
        && (Characters.isSpace(text.charAt(index)) || text.charAt(index) == '[')) {
      index++;
    }
    return index;
  }

  private static char lastMark(String text) {
    int end = text.length();
    while (end > 0
        && (Characters.isSpace(text.charAt(end - 1))
            || "»”\"’)]*".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end == 0 ? 0 : text.charAt(end - 1);
  }
}
