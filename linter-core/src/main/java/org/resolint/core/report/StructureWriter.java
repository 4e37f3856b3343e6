package org.resolint.core.report;

import java.io.Closeable;
import java.io.IOException;
import org.resolint.core.rule.RuleContext;

/**
 * Writes the structure of resolutions, one after the other. Closing it ends the output but leaves
 * the underlying writer open. Not thread-safe.
 */
public interface StructureWriter extends Closeable {
  /**
   * Adds a resolution.
   *
   * @param resolution the resolution with its document
   * @throws IOException if the underlying writer throws it
   */
  void write(RuleContext resolution) throws IOException;
}
