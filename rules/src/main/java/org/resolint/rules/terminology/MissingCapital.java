package org.resolint.rules.terminology;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.glossary.ConceptKind;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.analysis.TermHit.Setting;

/** Reports names that begin with their capital and lack another one. */
@RuleInfo(
    id = "terminology/missing-capital",
    summary = "Name that has its first capital and lacks another",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class MissingCapital implements Rule {
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0-]+");

  private final TermFinder finder;

  MissingCapital(TermFinder finder) {
    this.finder = finder;
  }

  @Override
  public void prepare(String language) {
    finder.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    for (TermHit hit : context.get(finder.analysis())) {
      if (isJudged(hit)) {
        capitalised(hit.text(), hit.occurrence().term().text())
            .ifPresent(proper -> context.report(finding(hit, proper, context)));
      }
    }
  }

  /** Titles and headings have capitals of their own. */
  private static boolean isJudged(TermHit hit) {
    Role role = hit.block().role();
    return hit.setting() == Setting.OWN_WORDS
        && (role == Role.RECITAL || role == Role.OPERATIVE || role == Role.FOOTNOTE)
        && hit.occurrence().concept().kind() != ConceptKind.OPENING_PHRASE;
  }

  /**
   * Words of a text with the capitals of a term; empty if they lack none, or lack the first one, as
   * what is not meant as a name does, or are another number of words or in another number.
   */
  private static Optional<String> capitalised(String words, String term) {
    Matcher word = WORD.matcher(words);
    Matcher model = WORD.matcher(term);
    StringBuilder proper = new StringBuilder(words);
    boolean lacks = false;
    for (int i = 0; model.find(); i++) {
      if (!word.find()) {
        return Optional.empty();
      }
      boolean small = Character.isLowerCase(words.charAt(word.start()));
      if (small && Character.isUpperCase(term.charAt(model.start()))) {
        if (i == 0 || !isForm(word.group(), model.group())) {
          return Optional.empty();
        }
        proper.setCharAt(word.start(), Character.toUpperCase(words.charAt(word.start())));
        lacks = true;
      }
    }
    return lacks && !word.find() ? Optional.of(proper.toString()) : Optional.empty();
  }

  /** A plural in Latin letters is not the one thing that has the name. */
  private static boolean isForm(String word, String model) {
    return word.equalsIgnoreCase(model)
        || Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  private static Finding finding(TermHit hit, String proper, RuleContext context) {
    String written = DeprecatedTerm.oneLine(hit.text());
    String better = DeprecatedTerm.oneLine(proper);
    Finding finding =
        Finding.at(hit.span(), "'" + written + "' is written '" + better + "'")
            .withSuggestions(List.of(better));
    return context.source().text(hit.span()).equals(hit.text())
        ? finding.withFix(Fix.safe("Replace with '" + better + "'", new Edit(hit.span(), proper)))
        : finding;
  }
}
