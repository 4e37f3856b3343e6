package org.resolint.rules.lexicon;

/**
 * The forms of a language's words that texts had lately, each once or nearly so. Of more than there
 * is room for, the later take the places of others. Safe for use by many threads.
 */
final class Forms {
  private static final int PLACES = 1 << 16;
  private static final int TRIES = 4;
  private static final int LONGEST = 40;

  /**
   * Read and written by threads without regard for each other: a form that is lost is made anew.
   */
  private final Form[] places = new Form[PLACES];

  /**
   * The form of a word of a text.
   *
   * @param start UTF-16 offset of its first code unit
   * @param end UTF-16 offset after its last code unit
   */
  Form of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return new Form(text.substring(start, end));
    }
    int first = place(text, start, end);
    int free = first;
    for (int i = TRIES - 1; i >= 0; i--) {
      int place = (first ^ i) & (PLACES - 1);
      Form known = places[place];
      if (known == null) {
        free = place;
      } else if (known.text().length() == end - start && text.startsWith(known.text(), start)) {
        return known;
      }
    }
    Form form = new Form(text.substring(start, end));
    places[free] = form;
    return form;
  }

  private static int place(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 15) & (PLACES - 1);
  }
}
