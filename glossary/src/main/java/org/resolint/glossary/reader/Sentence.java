package org.resolint.glossary.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Example;
import org.resolint.glossary.Example.Verdict;
import org.resolint.glossary.Origin;

/** An example that does not yet know its concept; see {@link Example}. */
record Sentence(
    String language,
    String text,
    Verdict verdict,
    @Nullable String organ,
    @Nullable LocalDate date) {

  Example of(String conceptId, Origin origin) {
    return new Example(conceptId, language, text, verdict, organ, date, origin);
  }
}
