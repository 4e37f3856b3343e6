package org.resolint.rules.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.text.Span;

/**
 * A place where a phrase stands.
 *
 * @param phrase what was looked for
 * @param region where it was looked for
 * @param start the UTF-16 offset in the region's text at which it begins
 * @param end the UTF-16 offset after its end
 * @param key the offset at which the first group begins, or the match if there is no such group
 * @param text the words that stand there
 * @param groups the texts of the pattern's groups, empty for those that took no part
 */
record Hit(
    Phrase phrase, Region region, int start, int end, int key, String text, List<String> groups) {
  Hit {
    groups = List.copyOf(groups);
  }

  Span span() {
    return region.span(start, end);
  }

  /** Where the first group begins in the source, or the match if there is no such group. */
  int keyPlace() {
    return region.span(key, end).start();
  }

  /** The first group, or nothing if the pattern has none. */
  String firstGroup() {
    return groups.isEmpty() ? "" : groups.get(0);
  }

  /** What messages can say of it. */
  Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    values.put("match", text);
    values.put("0", text);
    for (int i = 0; i < groups.size(); i++) {
      values.put(String.valueOf(i + 1), groups.get(i));
    }
    return values;
  }
}
