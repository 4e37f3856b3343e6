package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.profile.ParagraphReference.Direction;

/** Finds references to paragraphs in one language. Immutable, hence thread-safe. */
final class ParagraphReferences {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final List<Pattern> patterns;

  /**
   * @param patterns for {@link Plain} text, with groups for the numbers and for what says that the
   *     paragraph is above, below or in this resolution
   */
  ParagraphReferences(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  List<ParagraphReference> find(CharSequence text) {
    String plain = Plain.of(text);
    List<ParagraphReference> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(plain);
      while (matcher.find()) {
        found.add(
            new ParagraphReference(
                matcher.start(), matcher.end(), numbers(matcher), direction(matcher)));
      }
    }
    return found;
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
