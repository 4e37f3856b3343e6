package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.profile.ParagraphReference.Direction;
import org.resolint.core.text.SearchPattern;

/** Finds references to paragraphs in one language. Immutable, hence thread-safe. */
final class ParagraphReferences {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final List<SearchPattern> patterns;

  /**
   * @param patterns for {@link Plain} text, with groups for the numbers and for what says that the
   *     paragraph is above, below or in this resolution
   */
  ParagraphReferences(List<Pattern> patterns) {
    this.patterns = patterns.stream().map(SearchPattern::of).toList();
  }

  List<ParagraphReference> find(CharSequence text) {
    String plain = Plain.of(text);
    List<ParagraphReference> found = new ArrayList<>();
    for (SearchPattern pattern : patterns) {
      pattern.search(plain, match -> found.add(reference(match)));
    }
    return found;
  }

  private static ParagraphReference reference(Matcher match) {
    return new ParagraphReference(match.start(), match.end(), numbers(match), direction(match));
  }

  private static List<Integer> numbers(Matcher matcher) {
    return Optional.ofNullable(matcher.group("numbers")).stream()
        .flatMap(numbers -> NUMBER.matcher(numbers).results())
        .map(number -> Integer.valueOf(number.group()))
        .toList();
  }

  private static Direction direction(Matcher matcher) {
    if (matcher.group("above") != null) {
      return Direction.ABOVE;
    }
    if (matcher.group("below") != null) {
      return Direction.BELOW;
    }
    return matcher.group("here") != null ? Direction.HERE : Direction.OPEN;
  }
}
