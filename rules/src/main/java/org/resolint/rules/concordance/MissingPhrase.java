package org.resolint.rules.concordance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Reports English paragraphs without the "inter alia" that another version has. */
@RuleInfo(
    id = "concordance/missing-phrase",
    summary = "English version lacks the 'inter alia' of another version",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class MissingPhrase extends ConcordanceRule<Map<PassageId, MissingPhrase.Fact>> {
  private static final String ENGLISH = "en";

  private final PhraseData data;

  MissingPhrase(PhraseData data) {
    this.data = data;
  }

  /**
   * What a paragraph says.
   *
   * @param phrase where the phrase, or in English anything that does its service, stands first;
   *     null if nowhere
   * @param gap from a preposition to the comma that follows it; null if there is none
   * @param opening where the paragraph opens
   */
  record Fact(@Nullable Span phrase, @Nullable Span gap, Span opening) {}

  @Override
  Map<PassageId, Fact> facts(RuleContext context) {
    boolean english = context.language().equals(ENGLISH);
    Optional<Pattern> phrase =
        english ? Optional.of(data.equivalents()) : data.phrase(context.language());
    Map<PassageId, Fact> facts = new LinkedHashMap<>();
    if (phrase.isPresent()) {
      for (Passage passage : Passage.ofBody(context.resolution())) {
        // The gap ends with a comma.
        boolean mayHaveGap = english && passage.paragraph().text().indexOf(',') >= 0;
        Span gap = mayHaveGap ? find(data.gap(), passage.paragraph()) : null;
        Span found = find(phrase.get(), passage.paragraph());
        facts.putIfAbsent(passage.id(), new Fact(found, gap, passage.openingSpan()));
      }
    }
    return facts;
  }

  private static @Nullable Span find(Pattern pattern, Paragraph paragraph) {
    Matcher matcher = pattern.matcher(paragraph.text());
    return matcher.find() ? paragraph.span(matcher.start(), matcher.end()) : null;
  }

  @Override
  void compareVersions(
      List<Collected<Version<Map<PassageId, Fact>>>> versions, CollectionReport report) {
    versions.stream()
        .filter(version -> version.language().equals(ENGLISH))
        .forEach(english -> compare(english, versions, report));
  }

  private void compare(
      Collected<Version<Map<PassageId, Fact>>> english,
      List<Collected<Version<Map<PassageId, Fact>>>> versions,
      CollectionReport report) {
    for (Map.Entry<PassageId, Fact> entry : english.facts().facts().entrySet()) {
      if (entry.getValue().phrase() != null) {
        continue;
      }
      for (Collected<Version<Map<PassageId, Fact>>> version : versions) {
        Fact there = version.facts().facts().get(entry.getKey());
        if (!version.language().equals(ENGLISH) && there != null && there.phrase() != null) {
          CollectionReport.Elsewhere place =
              place(version, there.phrase(), entry.getKey().toString());
          String message =
              "'inter alia' is missing here: the %s version has it".formatted(name(version));
          report.report(english.path(), finding(entry.getValue(), message), List.of(place));
          break;
        }
      }
    }
  }

  private Finding finding(Fact here, String message) {
    if (here.gap() == null) {
      return Finding.at(here.opening(), message);
    }
    Edit edit = new Edit(new Span(here.gap().end(), here.gap().end()), " " + data.insertion());
    return Finding.at(here.gap(), message).withFix(Fix.unsafe("Insert 'inter alia'", edit));
  }
}
