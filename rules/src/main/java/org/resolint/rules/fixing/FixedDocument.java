package org.resolint.rules.fixing;

import org.resolint.rules.workspace.WorkspaceDocument;

/** A document before and after its fixes. */
public final class FixedDocument {
  private final WorkspaceDocument document;
  private final byte[] before;
  private final byte[] after;
  private final String text;
  private final int fixes;

  /**
   * A document that was fixed.
   *
   * @param text what the bytes after it say
   */
  FixedDocument(WorkspaceDocument document, byte[] before, byte[] after, String text, int fixes) {
    this.document = document;
    this.before = before;
    this.after = after;
    this.text = text;
    this.fixes = fixes;
  }

  /** The document as it stands. */
  public WorkspaceDocument document() {
    return document;
  }

  /** Its text with the fixes. */
  public String text() {
    return text;
  }

  /** How many fixes were made. */
  public int fixes() {
    return fixes;
  }

  /** What the fixes change, as {@link UnifiedDiff#of} gives it. */
  public byte[] diff(String name) {
    return UnifiedDiff.of(name, before, after);
  }

  byte[] before() {
    return before;
  }

  byte[] after() {
    return after;
  }
}
