package org.resolint.core.report;

import org.resolint.core.engine.Location;
import org.resolint.core.text.Position;
import org.resolint.core.text.Source;

/** Offsets as places. */
final class Places {
  private Places() {}

  static Location location(Source source, int offset) {
    Position position = source.position(offset);
    return new Location(position.line(), position.column(), offset);
  }
}
