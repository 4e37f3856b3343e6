package org.resolint.rules.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.OpenedParagraph;

/** Reports "also" or "further" in an opening although the paragraph before has another verb. */
@RuleInfo(
    id = "drafting/dangling-adverb",
    summary = "Opening says 'also' or 'further' though the paragraph before has another verb",
    severity = Severity.INFO,
    since = "0.1.0")
public final class DanglingAdverb implements Rule {
  @Override
  public void check(RuleContext context) {
    List<OpenedParagraph> paragraphs = context.get(OpenedParagraph.ALL);
    for (int i = 0; i < paragraphs.size(); i++) {
      OpenedParagraph paragraph = paragraphs.get(i);
      Opening opening = paragraph.opening();
      if (opening == null || opening.adverb() == null) {
        continue;
      }
      if (paragraph.first() || i == 0) {
        report(context, paragraph, opening, "though no paragraph stands before it");
        continue;
      }
      Opening before = paragraphs.get(i - 1).opening();
      if (before != null && !shareVerb(before, opening)) {
        String why = "though the paragraph before opens with '" + before.text() + "'";
        report(context, paragraph, opening, why);
      }
    }
  }

  private static void report(
      RuleContext context, OpenedParagraph paragraph, Opening opening, String why) {
    String adverb =
        paragraph.paragraph().text().substring(opening.adverbStart(), opening.adverbEnd());
    context.report(
        Finding.at(
            paragraph.paragraph().span(opening.adverbStart(), opening.adverbEnd()),
            "Opening says '" + adverb + "' " + why));
  }

  /** Intensifiers and manners apart: "noting with concern" goes on from "noting". */
  private static boolean shareVerb(Opening first, Opening second) {
    Set<String> words = new HashSet<>();
    first.keys().forEach(key -> words.addAll(List.of(key.split(" "))));
    return second.keys().stream()
        .flatMap(key -> List.of(key.split(" ")).stream())
        .filter(word -> word.length() > 3 && !word.equals("with"))
        .anyMatch(words::contains);
  }
}
