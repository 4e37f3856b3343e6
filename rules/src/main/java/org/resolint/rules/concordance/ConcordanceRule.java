package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionReport.Elsewhere;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;

/**
 * A comparison of the language versions of one resolution.
 *
 * @param <F> what is compared
 */
abstract class ConcordanceRule<F> implements CollectionRule<Version<F>> {
  /** Most texts are drafted in English, so that a message measures the others against it. */
  private static final Comparator<String> ORIGINAL_FIRST =
      Comparator.comparing((String language) -> !language.equals("en"))
          .thenComparing(Comparator.naturalOrder());

  @Override
  public final Optional<Version<F>> collect(RuleContext context) {
    return Version.of(context.resolution(), facts(context));
  }

  @Override
  public final void compare(List<Collected<Version<F>>> resolutions, CollectionReport report) {
    Map<String, Map<String, Collected<Version<F>>>> texts = new TreeMap<>();
    for (Collected<Version<F>> version : resolutions) {
      // Of two files in one language the first counts: the other is a copy or a draft of it.
      texts
          .computeIfAbsent(version.facts().text(), text -> new TreeMap<>(ORIGINAL_FIRST))
          .putIfAbsent(version.language(), version);
    }
    for (Map<String, Collected<Version<F>>> versions : texts.values()) {
      if (versions.size() > 1) {
        compareVersions(new ArrayList<>(versions.values()), report);
      }
    }
  }

  /** The facts of one version. */
  abstract F facts(RuleContext context);

  /** Compares two versions or more, each in another language, English first. */
  abstract void compareVersions(List<Collected<Version<F>>> versions, CollectionReport report);

  /** A language as a message names it: "Russian". */
  static String name(Collected<?> version) {
    return Locale.forLanguageTag(version.language()).getDisplayLanguage(Locale.ENGLISH);
  }

  /** A place in a version. */
  static Elsewhere place(Collected<?> version, Span span, String message) {
    return new Elsewhere(version.path(), span, message);
  }
}
