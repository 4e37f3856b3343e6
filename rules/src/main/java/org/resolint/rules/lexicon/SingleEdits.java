package org.resolint.rules.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** The strings a single edit away from a word. */
final class SingleEdits {
  private SingleEdits() {}

  /** Every string that one deletion, swap of neighbours, substitution or insertion makes. */
  static Set<String> of(String word, String letters) {
    Set<String> edited = new LinkedHashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i);
      if (after.length() > 1) {
        edited.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
      if (!after.isEmpty()) {
        edited.add(before + after.substring(1));
      }
      for (int at = 0; at < letters.length(); at++) {
        char letter = letters.charAt(at);
        edited.add(before + letter + after);
        if (!after.isEmpty()) {
          edited.add(before + letter + after.substring(1));
        }
      }
    }
    edited.remove(word);
    return edited;
  }
}
