package org.resolint.rules.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.OpenedParagraph;
import org.resolint.rules.text.Pairs;
import org.resolint.rules.text.Wording;

/** Reports opening words whose gender is not that of the organ that speaks. */
@RuleInfo(
    id = "drafting/organ-gender",
    summary = "Opening word in another gender than the organ",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class OrganGender implements Rule {
  /** A word of degree may stand before the one that agrees. */
  private static final Pattern LATIN =
      Pattern.compile("^\\s*(?:\\p{L}+ment[ea]? |muy )?(\\p{L}+)", flags());

  private static final Pattern RUSSIAN =
      Pattern.compile("^\\s*(?:будучи )?(?:(?:\\p{L}+о|весьма) )?(\\p{L}+)", flags());
  private static final Pattern ARABIC =
      Pattern.compile("^\\s*(?:و?إذ\\s+)?([تي]\\p{L}+)(?=\\s)", flags());

  private final Wording wording = Wording.ofPack("drafting");

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  @Override
  public void check(RuleContext context) {
    Optional<Boolean> feminine = feminine(context);
    if (feminine.isEmpty()) {
      return;
    }
    boolean wanted = feminine.get();
    List<Finding> wrong = otherThan(wanted, context);
    int right = otherThan(!wanted, context).size();
    // A draft for another body speaks in its gender throughout.
    if (wrong.size() < 2 || wrong.size() <= right) {
      wrong.forEach(context::report);
    }
  }

  /** What would be wrong if the organ had this gender. */
  private List<Finding> otherThan(boolean feminine, RuleContext context) {
    Map<String, String> wrong = pairs(context.language(), feminine);
    List<Finding> findings = new ArrayList<>();
    for (OpenedParagraph opened : context.get(OpenedParagraph.ALL)) {
      Matcher word = pattern(context.language()).matcher(opened.text());
      if (opened.opening() != null && word.find()) {
        replacement(word.group(1), wrong, feminine, context.language())
            .ifPresent(proper -> findings.add(finding(opened, word, proper)));
      }
    }
    return findings;
  }

  private Optional<Boolean> feminine(RuleContext context) {
    EnactingFormula formula = context.resolution().enacting();
    if (formula == null) {
      return Optional.empty();
    }
    String organ = formula.organ().organ();
    if (wording.list("feminine-organs", context.language()).contains(organ)) {
      return Optional.of(true);
    }
    return wording.list("masculine-organs", context.language()).contains(organ)
        ? Optional.of(false)
        : Optional.empty();
  }

  /** The words of the other gender, with their counterparts. */
  private Map<String, String> pairs(String language, boolean feminine) {
    Map<String, String> toFeminine = Pairs.of(wording, "gendered", language);
    if (feminine) {
      return toFeminine;
    }
    Map<String, String> toMasculine = new LinkedHashMap<>();
    toFeminine.forEach((masculine, other) -> toMasculine.put(other, masculine));
    return toMasculine;
  }

  private static Pattern pattern(String language) {
    return switch (language) {
      case "ar" -> ARABIC;
      case "ru" -> RUSSIAN;
      default -> LATIN;
    };
  }

  private Optional<String> replacement(
      String word, Map<String, String> wrong, boolean feminine, String language) {
    if (language.equals("ar")) {
      return arabic(word, feminine);
    }
    String proper = wrong.get(word.toLowerCase(Locale.ROOT));
    if (proper == null) {
      return Optional.empty();
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    String first = proper.substring(0, 1);
    return Optional.of((capital ? first.toUpperCase(Locale.ROOT) : first) + proper.substring(1));
  }

  /** The prefix of the present tense tells the gender, unless the organ is not the subject. */
  private Optional<String> arabic(String word, boolean feminine) {
    char wrong = feminine ? 'ي' : 'ت';
    String stem = word.substring(1);
    boolean other =
        stem.endsWith("ها")
            || wording.list("other-subject", "ar").stream().anyMatch(stem::startsWith);
    return word.charAt(0) != wrong || other
        ? Optional.empty()
        : Optional.of((feminine ? "ت" : "ي") + stem);
  }

  private static Finding finding(OpenedParagraph opened, Matcher word, String proper) {
    int start = opened.textStart() + word.start(1);
    int end = opened.textStart() + word.end(1);
    String message = "The word agrees with the organ that speaks: '" + proper + "'";
    return Finding.at(opened.paragraph().span(start, end), message)
        .withSuggestions(List.of(proper));
  }
}
