package org.resolint.core.profile;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns by the first characters of what they match, so that a text is tried against those alone
 * that can match it. Learns of characters when they are first asked for. Thread-safe.
 *
 * @param <T> what has a pattern; the pattern passes over spaces and is for {@link Plain} text
 */
final class PatternIndex<T> {
  /** So many characters tell most texts from what patterns match. */
  private static final int HEAD = 3;

  /** Of so many heads it is kept what they tell; of others, what their first characters do. */
  private static final int MOST = 1 << 12;

  private final List<T> all;
  private final Function<T, Pattern> pattern;
  private final ConcurrentMap<String, List<T>> byHead = new ConcurrentHashMap<>();

  PatternIndex(List<T> all, Function<T, Pattern> pattern) {
    this.all = List.copyOf(all);
    this.pattern = pattern;
  }

  /** Those that may match a text from its start, in their order. */
  List<T> at(CharSequence text) {
    int start = 0;
    while (start < text.length() && Plain.of(text.charAt(start)) == ' ') {
      start++;
    }
    int most = byHead.size() < MOST ? HEAD : 1;
    int end = start;
    // Half a character tells nothing.
    while (end < text.length() && end - start < most && !Character.isSurrogate(text.charAt(end))) {
      end++;
    }
    if (start == end) {
      return all;
    }
    return startingWith(Plain.of(text.subSequence(start, end)));
  }

  /** Threads may find out the same twice. */
  private List<T> startingWith(String head) {
    List<T> known = byHead.get(head);
    if (known == null) {
      List<T> likely = head.length() == 1 ? all : startingWith(head.substring(0, 1));
      known = likely.stream().filter(item -> canStartWith(pattern.apply(item), head)).toList();
      byHead.put(head, known);
    }
    return known;
  }

  /** A pattern that more characters could make match hits the end of the first ones. */
  private static boolean canStartWith(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
