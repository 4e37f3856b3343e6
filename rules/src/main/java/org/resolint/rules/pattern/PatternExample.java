package org.resolint.rules.pattern;

import java.util.List;
import java.util.Optional;
import org.resolint.core.settings.Placed;

/**
 * What a rule's author says that it does with a text.
 *
 * @param text the text, a document of its own
 * @param isFlagged whether the rule finds something in it
 * @param finds the words that it finds, in order; empty if that is left open
 * @param fixed how the text reads once it is fixed
 * @param language the ISO 639-1 code of its language
 */
public record PatternExample(
    Placed text, boolean isFlagged, List<String> finds, Optional<Placed> fixed, String language) {
  /** Copies the list. */
  public PatternExample {
    finds = List.copyOf(finds);
  }
}
