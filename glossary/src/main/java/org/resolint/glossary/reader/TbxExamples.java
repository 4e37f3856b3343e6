package org.resolint.glossary.reader;

import java.util.Locale;
import org.resolint.glossary.Example;
import org.resolint.glossary.Example.Verdict;

/**
 * How examples go by in TBX: each is the {@code context} of a term, grouped with a note such as
 * {@code wrong example; organ general-assembly; date 2022-01-01}.
 */
public final class TbxExamples {

  static final String ORGAN = "organ ";
  static final String DATE = "date ";

  private TbxExamples() {}

  /** The note that makes a context an example. */
  public static String note(Example example) {
    StringBuilder note = new StringBuilder(words(example.verdict()));
    if (example.organ() != null) {
      note.append("; ").append(ORGAN).append(example.organ());
    }
    if (example.date() != null) {
      note.append("; ").append(DATE).append(example.date());
    }
    return note.toString();
  }

  static String words(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT) + " example";
  }
}
