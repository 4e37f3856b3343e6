package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.StringTokenizer;

/** The items of a value in a file of properties, which white space divides. */
final class Items {
  private Items() {}

  /** Those of a key, in order; none if the file does not have it. */
  static List<String> of(Properties data, String key) {
    List<String> items = new ArrayList<>();
    StringTokenizer rest = new StringTokenizer(data.getProperty(key, ""));
    while (rest.hasMoreTokens()) {
      items.add(rest.nextToken());
    }
    return items;
  }
}
