package org.resolint.rules.concordance;

/**
 * What tells a paragraph's counterparts in other versions: its part, its place in it and how many
 * there are, so that parts of different length never look aligned.
 *
 * @param part the part it belongs to
 * @param label its number or its label with those of the paragraphs above it, such as {@code 8 (a)}
 * @param of how many paragraphs of the first level the part has
 */
record PassageId(Part part, String label, int of) {
  /** A part of a resolution. */
  enum Part {
    PREAMBULAR("preambular paragraph "),
    OPERATIVE("paragraph "),
    FOOTNOTE("footnote ");

    private final String title;

    Part(String title) {
      this.title = title;
    }
  }

  @Override
  public String toString() {
    return part.title + label;
  }
}
