package org.resolint.rules.terminology;

import java.util.Collection;
import java.util.List;
import org.resolint.rules.lexicon.TextWords;

/** Finds writings that are one word or phrase, as far as a language tells. */
interface WritingFinder {

  /**
   * A writing in a text.
   *
   * @param common what it shares with the other writings of the word, and with no other word's
   * @param form how it is written
   * @param start UTF-16 offset into the text
   * @param end its exclusive UTF-16 offset
   */
  record Found(String common, String form, int start, int end) {}

  /**
   * The writings in a paragraph.
   *
   * @param text the paragraph
   * @param words its words
   */
  List<Found> in(String text, TextWords words);

  /** Whether forms with something in common are indeed one word in several writings. */
  default boolean areOneWord(Collection<String> forms) {
    return true;
  }
}
