package org.resolint.rules.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolint.core.text.Characters;
import org.resolint.core.text.SearchPattern;

/** Lists of words that stand for one another, from the lists of a pack. */
public final class Pairs {
  private Pairs() {}

  /**
   * The second word of each pair by its first.
   *
   * @param wording where the list stands, each pair with a slash between
   */
  public static Map<String, String> of(Wording wording, String name, String language) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : wording.list(name, language)) {
      int slash = pair.indexOf('/');
      pairs.put(pair.substring(0, slash), pair.substring(slash + 1));
    }
    return pairs;
  }

  /** A pattern for any of some words as whole words; a hyphen makes another word. */
  public static SearchPattern anyOf(Collection<String> words) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
    return SearchPattern.compile("(?<![\\p{L}\\p{N}-])" + any + "(?![\\p{L}\\p{N}-])");
  }

  /**
   * Whether a text may have one of some words of letters and hyphens that {@link #anyOf} finds.
   * Looks at each word once, where an expression tries all at each.
   */
  public static boolean mayHave(Set<String> words, String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isInner(text.charAt(i))) {
        if (words.contains(text.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isInner(char c) {
    return c == '-' || Characters.isLetterOrDigit(c);
  }
}
