package org.resolint.rules.grammar;

import java.util.List;

/**
 * What an engine found.
 *
 * @param start the offset in the text that it was given, in UTF-16 units
 * @param end the offset after it
 * @param rule the id of the engine's rule, with the number of its part in brackets where it has
 *     parts
 * @param category the engine's category of the rule
 * @param suggestions what could stand there instead, best first
 */
public record Slip(int start, int end, String rule, String category, List<String> suggestions) {
  /** Copies the list. */
  public Slip {
    suggestions = List.copyOf(suggestions);
  }
}
