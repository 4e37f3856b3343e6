package org.resolint.core.rule;

import org.resolint.core.text.Span;

/**
 * One replacement.
 *
 * @param span what to replace in the source; empty to insert
 * @param text what to put there
 */
public record Edit(Span span, String text) {
  /** Written out, as what Java makes of a record is linked anew in each run, at some cost. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Edit edit && span.equals(edit.span) && text.equals(edit.text);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }
}
