package org.resolint.core.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.analysis.CrossReference.Direction;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.text.Paragraph;

/** Finds cross-references. Immutable. */
public final class CrossReferences {
  private static final Map<String, Pattern> PATTERNS = load();
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private CrossReferences() {}

  /**
   * The places in a paragraph that point at paragraphs of the same resolution, in order.
   *
   * @param paragraph the paragraph
   * @param language the ISO 639-1 code of its language; in one without patterns nothing is found
   */
  public static List<CrossReference> in(Paragraph paragraph, String language) {
    Pattern pattern = PATTERNS.get(language);
    if (pattern == null) {
      return List.of();
    }
    List<CrossReference> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(paragraph.text().replace('\u00A0', ' '));
    while (matcher.find()) {
      List<Integer> numbers =
          NUMBER
              .matcher(matcher.group("numbers"))
              .results()
              .map(r -> Integer.valueOf(r.group()))
              .toList();
      found.add(
          new CrossReference(
              numbers, direction(matcher), paragraph.span(matcher.start(), matcher.end())));
    }
    return found;
  }

  private static Direction direction(Matcher matcher) {
    if (matcher.group("above") != null) {
      return Direction.ABOVE;
    }
    return matcher.group("below") != null ? Direction.BELOW : Direction.ANYWHERE;
  }

  private static Map<String, Pattern> load() {
    Map<String, Pattern> patterns = new HashMap<>();
    LanguageProfiles.shipped("citations")
        .entriesOf("cross-references")
        .forEach((language, node) -> patterns.put(language, pattern(node.text())));
    return Map.copyOf(patterns);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
