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
import org.resolint.rules.text.Wording;

/** Reports names with other capitals than the termbase gives them. */
@RuleInfo(
    id = "terminology/name-capitals",
    summary = "Name with other capitals than the termbase gives it",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class NameCapitals implements Rule {
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0-]+");

  private final TermFinder finder;
  private final Wording wording = Wording.ofPack("terminology");

  NameCapitals(TermFinder finder) {
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
        proper(hit).ifPresent(proper -> context.report(finding(hit, proper, context)));
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
   * The words with the capitals of their term; empty if they have them, are another number of words
   * or in another number, or lack the first one, as what is not meant as a name does.
   */
  private Optional<String> proper(TermHit hit) {
    String words = hit.text();
    String term = hit.occurrence().term().text();
    boolean isName = hit.occurrence().concept().kind() == ConceptKind.PROPER_NAME;
    Matcher word = WORD.matcher(words);
    Matcher model = WORD.matcher(term);
    StringBuilder proper = new StringBuilder(words);
    for (int i = 0; model.find(); i++) {
      if (!word.find()) {
        return Optional.empty();
      }
      char is = words.charAt(word.start());
      char asked = term.charAt(model.start());
      boolean lacks = Character.isLowerCase(is) && Character.isUpperCase(asked);
      boolean exceeds =
          i > 0 && isName && isCapitalised(word.group()) && Character.isLowerCase(asked);
      if (lacks && i == 0 && !isAlwaysName(hit)) {
        return Optional.empty();
      }
      if (lacks || exceeds) {
        if (!isForm(word.group(), model.group())) {
          return Optional.empty();
        }
        proper.setCharAt(
            word.start(), lacks ? Character.toUpperCase(is) : Character.toLowerCase(is));
      }
    }
    boolean differs = !proper.toString().equals(words);
    return differs && !word.find() ? Optional.of(proper.toString()) : Optional.empty();
  }

  private boolean isAlwaysName(TermHit hit) {
    return wording.list("names", "all").contains(hit.occurrence().concept().id());
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
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
