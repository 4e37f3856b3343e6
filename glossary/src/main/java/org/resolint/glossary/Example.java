package org.resolint.glossary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that shows how the terms of a concept are used, and that the termbase is tested with.
 *
 * @param conceptId the concept it belongs to
 * @param language the lower-case primary subtag of BCP 47
 * @param text the sentence
 * @param verdict whether it is to be found right
 * @param organ the body whose text it stands in, null if that does not matter
 * @param date the day of adoption of that text; null counts as today
 * @param origin where it is written
 */
public record Example(
    String conceptId,
    String language,
    String text,
    Verdict verdict,
    @Nullable String organ,
    @Nullable LocalDate date,
    Origin origin) {

  /** What is to be found in a sentence. */
  public enum Verdict {
    /** A term of the concept, and none that is discouraged. */
    RIGHT,
    /** A term of the concept that is discouraged. */
    WRONG
  }

  public Example {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an example needs a text");
    }
    language = Term.primaryLanguage(language);
  }
}
