package org.resolint.rules.drafting;

import java.util.Optional;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Part;
import org.resolint.rules.text.OpenedParagraph;

/** Tells openings that belong to the other part of a resolution. */
final class Moods {
  private Moods() {}

  /** Whether a paragraph opens as only the other part's paragraphs do. */
  static boolean isOfOtherPart(LanguageProfile profile, OpenedParagraph paragraph) {
    return ofOtherPart(profile, paragraph).isPresent();
  }

  /** Such an opening, with UTF-16 offsets into the paragraph's text after its label. */
  static Optional<Opening> ofOtherPart(LanguageProfile profile, OpenedParagraph paragraph) {
    String text = paragraph.text();
    Optional<Opening> participle =
        profile.preambularOpening(text).filter(opening -> opening.mood() == Mood.PARTICIPLE);
    Optional<Opening> indicative =
        profile.operativeOpening(text).filter(opening -> opening.mood() == Mood.INDICATIVE);
    boolean preambular = paragraph.part() == Part.PREAMBULAR;
    boolean fits = (preambular ? participle : indicative).isPresent();
    return fits ? Optional.empty() : preambular ? indicative : participle;
  }
}
