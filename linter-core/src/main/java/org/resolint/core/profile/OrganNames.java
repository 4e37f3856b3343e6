package org.resolint.core.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of organs in one language. Immutable, hence thread-safe. */
final class OrganNames {
  private static final int LONGEST = 200;

  private final Map<String, String> byName;
  private final Set<String> onlyInLines;
  private final List<String> articles;

  /**
   * @param byName organ keys by folded name
   * @param onlyInLines folded names that name an organ in an enacting line alone, such as "the
   *     conference"
   * @param articles folded words that may stand before a name
   */
  OrganNames(Map<String, String> byName, Set<String> onlyInLines, List<String> articles) {
    this.byName = new HashMap<>(byName);
    this.onlyInLines = new HashSet<>(onlyInLines);
    this.articles = List.copyOf(articles);
  }

  /** The keys of all organs. */
  Set<String> keys() {
    return Set.copyOf(byName.values());
  }

  Optional<OrganLine> line(CharSequence paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    int start = 0;
    int end = paragraph.length();
    while (start < end && Plain.isSpace(paragraph.charAt(start))) {
      start++;
    }
    while (end > start && Plain.isSpace(paragraph.charAt(end - 1))) {
      end--;
    }
    String comma = end > start ? comma(paragraph.charAt(end - 1)) : null;
    if (comma != null) {
      end--;
      while (end > start && Plain.isSpace(paragraph.charAt(end - 1))) {
        end--;
      }
    }
    String text = paragraph.subSequence(start, end).toString();
    String organ = byName.get(name(Folded.fold(text)));
    return organ == null
        ? Optional.empty()
        : Optional.of(new OrganLine(organ, start, end, text, comma));
  }

  Optional<String> inText(CharSequence name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String known = name(Folded.fold(name));
    return onlyInLines.contains(known) ? Optional.empty() : Optional.ofNullable(byName.get(known));
  }

  /** A name without the article that it does not need to be known. */
  private String name(String folded) {
    if (!byName.containsKey(folded)) {
      for (String article : articles) {
        if (folded.startsWith(article)) {
          return folded.substring(article.length()).strip();
        }
      }
    }
    return folded;
  }

  private static @Nullable String comma(char c) {
    return switch (c) {
      case ',', '，', '،', '、' -> String.valueOf(c);
      default -> null;
    };
  }
}
