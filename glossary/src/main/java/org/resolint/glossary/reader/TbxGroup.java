package org.resolint.glossary.reader;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Example.Verdict;

/**
 * A description of a TBX file with what is said about it. A {@code context} is an example if a note
 * says so; see {@link TbxExamples}.
 */
final class TbxGroup {

  private final long place;
  private final Map<String, String> values = new HashMap<>();

  TbxGroup(long place) {
    this.place = place;
  }

  long place() {
    return place;
  }

  void put(String category, String value) {
    values.putIfAbsent(category, value);
  }

  /** What a data category holds; empty if it is not there. */
  String value(String category) {
    return values.getOrDefault(category, "");
  }

  /** The example that this is; null if it is none. */
  @Nullable Sentence example(String language) {
    String text = value("context");
    if (text.isEmpty()) {
      return null;
    }
    String[] parts = value("note").split("; ", -1);
    Verdict verdict = verdict(parts[0]);
    if (verdict == null) {
      return null;
    }
    String organ = null;
    LocalDate date = null;
    for (String part : parts) {
      if (part.startsWith(TbxExamples.ORGAN)) {
        organ = part.substring(TbxExamples.ORGAN.length());
      } else if (part.startsWith(TbxExamples.DATE)) {
        date = Days.parse(part.substring(TbxExamples.DATE.length()));
      }
    }
    return new Sentence(language, text, verdict, organ, date);
  }

  private static @Nullable Verdict verdict(String words) {
    for (Verdict verdict : Verdict.values()) {
      if (TbxExamples.words(verdict).equals(words)) {
        return verdict;
      }
    }
    return null;
  }
}
