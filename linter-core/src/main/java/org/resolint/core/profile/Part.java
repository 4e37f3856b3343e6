package org.resolint.core.profile;

/** The two parts of a resolution whose paragraphs have opening phrases. */
public enum Part {
  PREAMBULAR,
  OPERATIVE
}
