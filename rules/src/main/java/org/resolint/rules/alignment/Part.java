package org.resolint.rules.alignment;

/** A part of a resolution. */
public enum Part {
  /** The preamble. */
  PREAMBULAR("preambular paragraph "),
  /** The operative part. */
  OPERATIVE("paragraph "),
  /** The texts that the resolution carries. */
  ANNEX("annex paragraph "),
  /** The notes. */
  FOOTNOTE("footnote "),
  /** The units of aligned text, which is no resolution. */
  SEGMENT("segment ");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** Whether paragraphs never move from here to another part or from there to here. */
  boolean isApart() {
    return this == ANNEX || this == FOOTNOTE || this == SEGMENT;
  }

  /** What a message calls a paragraph of this part: "preambular paragraph 3". */
  public String name(String label) {
    return title + label;
  }
}
