package org.resolint.core.read;

import java.util.Map;
import org.resolint.core.text.Span;

/**
 * A start tag.
 *
 * @param name the name without prefix
 * @param attributes the decoded values by the names as written
 * @param span where the tag stands
 */
record XmlTag(String name, Map<String, String> attributes, Span span) {
  /** Copies the map. */
  XmlTag {
    attributes = Map.copyOf(attributes);
  }

  /** The value of the first of these attributes that there is, or "". */
  String value(String... names) {
    for (String name : names) {
      String value = attributes.get(name);
      if (value != null) {
        return value.strip();
      }
    }
    return "";
  }
}
