package org.resolint.core.profile;

/** The grammatical form in which an opening verb stands. */
public enum Mood {
  /**
   * A participle or adjective, as preambular paragraphs have it: "Recalling", "Deeply concerned".
   */
  PARTICIPLE,
  /** The third person of the present indicative, as operative paragraphs have it: "Requests". */
  INDICATIVE,
  /** The first person plural of declarations: "We reaffirm", "Commit". */
  FIRST_PERSON
}
