package org.resolint.rules.versions;

import org.resolint.core.text.Span;

/**
 * A thing that a version mentions.
 *
 * @param thing what versions share, such as {@code 70/1} or {@code 2015-09-25}
 * @param span where it stands in the source
 */
public record Mention(String thing, Span span) {
  void write(FactWriter out) {
    out.text(thing);
    out.span(span);
  }

  static Mention read(FactReader in) {
    return new Mention(in.text(), in.span());
  }
}
