package org.resolint.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;

/**
 * What a rule saw. Carries no severity: the configuration decides that.
 *
 * @param span the place in the source
 * @param message one sentence in the present tense, without a final stop
 * @param related other places it speaks of
 * @param suggestions what could stand there instead, best first
 * @param fix how to mend it, or null
 */
public record Finding(
    Span span, String message, List<Related> related, List<String> suggestions, @Nullable Fix fix) {

  /** Copies the lists. */
  public Finding {
    related = List.copyOf(related);
    suggestions = List.copyOf(suggestions);
  }

  /** A finding without more. */
  public static Finding at(Span span, String message) {
    return new Finding(span, message, List.of(), List.of(), null);
  }

  /** The same with a fix. */
  public Finding withFix(Fix newFix) {
    return new Finding(span, message, related, suggestions, newFix);
  }

  /** The same with suggestions. */
  public Finding withSuggestions(List<String> newSuggestions) {
    return new Finding(span, message, related, newSuggestions, fix);
  }

  /** The same with one more related place. */
  public Finding relatedTo(Span place, String what) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, what));
    return new Finding(span, message, more, suggestions, fix);
  }
}
