package org.resolint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.analysis.LookAlikes;
import org.resolint.rules.typography.Neighbours.Kind;

/** Reports a section's letter that is Latin in one place and its Cyrillic look-alike in another. */
@RuleInfo(
    id = "typography/mixed-script-label",
    summary = "Section letter in two scripts",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class MixedScriptLabel implements Rule {
  /** A word of at least three letters, perhaps abbreviated, and a single capital after it. */
  private static final SearchPattern LABEL =
      SearchPattern.compile("\\p{L}{3,}\\.? [ABCEHKMOPTXАВСЕНКМОРТХ](?=[.,;)]|$)");

  @Override
  public void check(RuleContext context) {
    if (context.get(Neighbours.ANALYSIS).stream().noneMatch(MixedScriptLabel::hasCyrillic)) {
      return;
    }
    Map<String, List<Places.Place>> byWord = new TreeMap<>();
    for (Places.Place place : Places.of(LABEL, MixedScriptLabel::hasCapital, context)) {
      String text = place.text();
      String word = text.substring(0, text.length() - 2).toLowerCase(Locale.ROOT);
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
    }
    byWord.values().forEach(places -> compare(places, context));
  }

  private static boolean hasCyrillic(Neighbours text) {
    return text.has(Kind.SPACE, Kind.CYRILLIC);
  }

  private static boolean hasCapital(Neighbours text) {
    return hasCyrillic(text) || text.has(Kind.SPACE, Kind.LATIN);
  }

  private static void compare(List<Places.Place> places, RuleContext context) {
    List<Places.Place> cyrillic = places.stream().filter(MixedScriptLabel::isCyrillic).toList();
    List<Places.Place> latin = places.stream().filter(place -> !isCyrillic(place)).toList();
    if (cyrillic.isEmpty() || latin.isEmpty()) {
      return;
    }
    // Symbols and Roman numerals are Latin in every language, so a tie goes to Latin.
    boolean isCyrillicOdd = cyrillic.size() <= latin.size();
    List<Places.Place> odd = isCyrillicOdd ? cyrillic : latin;
    Places.Place usual = isCyrillicOdd ? latin.get(0) : cyrillic.get(0);
    for (Places.Place place : odd) {
      String message =
          isCyrillicOdd
              ? "The letter in '%s' is Cyrillic here and Latin elsewhere"
              : "The letter in '%s' is Latin here and Cyrillic elsewhere";
      context.report(
          Finding.at(place.span(), message.formatted(place.text()))
              .relatedTo(usual.span(), "The other letter"));
    }
  }

  private static boolean isCyrillic(Places.Place place) {
    return LookAlikes.isCyrillic(place.text().charAt(place.text().length() - 1));
  }
}
