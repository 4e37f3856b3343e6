package org.resolint.rules.alignment;

/** A part of a resolution; paragraphs of different parts never answer to each other. */
public enum Part {
  /** The preamble. */
  PREAMBULAR("preambular paragraph "),
  /** The operative part. */
  OPERATIVE("paragraph "),
  /** The notes. */
  FOOTNOTE("footnote ");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** What a message calls a paragraph of this part: "preambular paragraph 3". */
  public String name(String label) {
    return title + label;
  }
}
