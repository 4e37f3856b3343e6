package org.resolint.core.profile;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns by the first character of what they match, so that a text is tried against those alone
 * that can match it. Learns of a character when it is first asked for. Thread-safe.
 *
 * @param <T> what has a pattern; the pattern passes over spaces and is for {@link Plain} text
 */
final class PatternIndex<T> {
  private final List<T> all;
  private final Function<T, Pattern> pattern;
  private final ConcurrentMap<Character, List<T>> byFirst = new ConcurrentHashMap<>();

  PatternIndex(List<T> all, Function<T, Pattern> pattern) {
    this.all = List.copyOf(all);
    this.pattern = pattern;
  }

  /** Those that may match a text from its start, in their order. */
  List<T> at(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = Plain.of(text.charAt(i));
      if (c != ' ') {
        // Half a character tells nothing.
        return Character.isSurrogate(c) ? all : byFirst.computeIfAbsent(c, this::startingWith);
      }
    }
    return all;
  }

  private List<T> startingWith(char first) {
    return all.stream().filter(item -> canStartWith(pattern.apply(item), first)).toList();
  }

  /** A pattern that more characters could make match hits the end of the first one. */
  private static boolean canStartWith(Pattern pattern, char first) {
    Matcher matcher = pattern.matcher(String.valueOf(first));
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
