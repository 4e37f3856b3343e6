package org.resolint.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RulePage;
import org.resolint.core.text.Span;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.match.TermOccurrence.Candidate;
import org.resolint.rules.analysis.TermHit;

/** What is told of the place under the cursor: the rules that found something, and the term. */
final class Hovers {
  private Hovers() {}

  /** What there is to tell of an offset; empty if there is nothing. */
  static Optional<Hover> at(Checked checked, int offset) {
    List<String> parts = new ArrayList<>();
    Span covered = null;
    for (Diagnostic found : checked.diagnostics()) {
      Span span = new Span(found.start().offset(), found.end().offset());
      if (span.start() <= offset && offset <= span.end()) {
        parts.add(rule(found, checked.project()));
        covered = covered == null ? span : covered;
      }
    }
    Optional<TermHit> term = term(checked, offset);
    if (term.isPresent()) {
      term.get().occurrence().candidates().stream()
          .map(Candidate::concept)
          .distinct()
          .forEach(concept -> parts.add(entry(concept)));
      covered = covered == null ? term.get().span() : covered;
    }
    if (covered == null) {
      return Optional.empty();
    }
    String text = String.join("\n\n---\n\n", parts);
    return Optional.of(
        new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), checked.text().range(covered)));
  }

  private static Optional<TermHit> term(Checked checked, int offset) {
    for (RuleContext resolution : checked.resolutions()) {
      for (TermHit hit : terms(resolution, checked)) {
        Span span = hit.span();
        if (span.start() <= offset && offset <= span.end()) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  private static List<TermHit> terms(RuleContext resolution, Checked checked) {
    return UnsoundProject.guard(() -> checked.project().workspace().terms(resolution));
  }

  /** What was found, and of the rule's page what comes before the examples. */
  private static String rule(Diagnostic found, Project project) {
    String page =
        UnsoundProject.guard(project.workspace()::registry)
            .rule(found.rule())
            .flatMap(RulePage::of)
            .orElse("");
    int examples = page.indexOf("```");
    String text = examples < 0 ? page : page.substring(0, examples);
    String reasons = text.lines().filter(line -> !line.startsWith("# ")).reduce("", Hovers::join);
    return "**"
        + found.rule()
        + "** ("
        + found.severity().name().toLowerCase(Locale.ROOT)
        + "): "
        + Markdown.escape(found.message())
        + "\n\n"
        + reasons.strip()
        + "\n\nExamples: `resolint explain "
        + found.rule()
        + "`";
  }

  private static String join(String text, String line) {
    return text + line + '\n';
  }

  private static String entry(Concept concept) {
    StringBuilder entry = new StringBuilder("**" + Markdown.escape(concept.id()) + "**");
    if (!concept.definition().isEmpty()) {
      entry.append(": ").append(Markdown.escape(concept.definition()));
    }
    entry.append("\n\n| | term | status | source |\n|---|---|---|---|\n");
    LanguageProfiles.LANGUAGES.forEach(
        language -> concept.terms(language).forEach(term -> entry.append(row(term))));
    if (!concept.note().isEmpty()) {
      entry.append('\n').append(Markdown.escape(concept.note())).append('\n');
    }
    return entry.toString();
  }

  private static String row(Term term) {
    return "| "
        + term.language()
        + " | "
        + Markdown.escape(term.text())
        + " | "
        + term.status().name().toLowerCase(Locale.ROOT)
        + " | "
        + Markdown.escape(term.source())
        + " |\n";
  }
}
