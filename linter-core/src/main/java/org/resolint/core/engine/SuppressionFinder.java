package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.resolint.core.engine.Suppression.Hold;
import org.resolint.core.engine.Suppression.Origin;
import org.resolint.core.read.DirectiveComments;
import org.resolint.core.rule.DirectiveRule;
import org.resolint.core.rule.DirectiveRule.Defect;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.suppression.Directive;
import org.resolint.core.suppression.Directive.Name;
import org.resolint.core.suppression.Directive.Verb;
import org.resolint.core.suppression.DirectiveParser;
import org.resolint.core.suppression.ParagraphLabel;
import org.resolint.core.suppression.SuppressionEntry;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * Finds what holds findings of one document back, and reports the comments that cannot. Not
 * thread-safe.
 */
final class SuppressionFinder {
  private static final String TITLE = "Take out the comment";

  private final Plan plan;
  private final List<RuleFailure> failures;
  private final DiagnosticFactory factory;
  private final Consumer<Diagnostic> report;
  private final List<Suppression> found = new ArrayList<>();

  /**
   * A finder.
   *
   * @param failures the rules that broke on the document
   * @param report told of comments that cannot hold anything back
   */
  SuppressionFinder(
      Plan plan,
      List<RuleFailure> failures,
      DiagnosticFactory factory,
      Consumer<Diagnostic> report) {
    this.plan = plan;
    this.failures = failures;
    this.factory = factory;
    this.report = report;
  }

  /** What was found. */
  List<Suppression> found() {
    return found;
  }

  /** Looks at the comments of a document. */
  void comments(Manuscript manuscript) {
    Optional<DirectiveComments> comments = DirectiveComments.in(manuscript.source());
    if (comments.isPresent()) {
      comments.get().stray().ifPresent(this::stray);
      directives(manuscript, comments.get());
    }
  }

  private void stray(Span place) {
    malformed(
        Finding.at(
            place,
            "A comment has no effect in this format; expected an entry under 'suppressions' in"
                + " resolint.yml"));
  }

  private void directives(Manuscript manuscript, DirectiveComments comments) {
    Source source = manuscript.source();
    DirectiveParser parser = new DirectiveParser(source, names(), pack());
    List<Directive> directives = new ArrayList<>();
    for (Span comment : comments.comments()) {
      parser.parse(comment, this::malformed).ifPresent(directives::add);
    }
    DirectiveReach reach = DirectiveReach.of(directives, manuscript);
    RulesThatRan ran = new RulesThatRan(plan, failures);
    for (Directive end : reach.idleEnds()) {
      malformed(
          Finding.at(end.comment(), "The comment ends nothing; no 'resolint-disable' is open here")
              .withFix(removal(comments, end)));
    }
    for (Directive directive : directives) {
      if (directive.verb() != Verb.ENABLE) {
        found.add(suppression(directive, reach, ran, comments));
      }
    }
  }

  private Suppression suppression(
      Directive directive, DirectiveReach reach, RulesThatRan ran, DirectiveComments comments) {
    List<Suppression.Name> names = new ArrayList<>();
    for (Name name : directive.names()) {
      Optional<Diagnostic> unused =
          directive.names().size() == 1
              ? Optional.empty()
              : unused(
                  Finding.at(name.span(), "'" + name.text() + "' holds nothing back here")
                      .withFix(without(name, directive)));
      names.add(
          new Suppression.Name(name.text(), reach.of(name), ran.areJudged(name.text()), unused));
    }
    Finding idle =
        Finding.at(directive.comment(), "The comment holds nothing back")
            .withFix(removal(comments, directive));
    return new Suppression(origin(directive.verb()), "", Set.of(), names, unused(idle));
  }

  private static Origin origin(Verb verb) {
    return switch (verb) {
      case DISABLE_FILE -> Origin.FILE;
      case DISABLE_NEXT_PARAGRAPH -> Origin.PARAGRAPH;
      case DISABLE, ENABLE -> Origin.RANGE;
    };
  }

  private static Fix removal(DirectiveComments comments, Directive directive) {
    return Fix.safe(TITLE, new Edit(comments.removal(directive.comment()), ""));
  }

  /** Takes a name out of a list, with what parts it from the next, or else from the one before. */
  private static Fix without(Name name, Directive directive) {
    List<Name> names = directive.names();
    int place = names.indexOf(name);
    Span span =
        place + 1 < names.size()
            ? new Span(name.span().start(), names.get(place + 1).span().start())
            : new Span(names.get(place - 1).span().end(), name.span().end());
    return Fix.safe("Take out '" + name.text() + "'", new Edit(span, ""));
  }

  /**
   * Looks at what the configuration says of a document.
   *
   * @param manuscripts its languages
   * @param contexts its resolutions
   */
  void entries(
      List<SuppressionEntry> entries, List<Manuscript> manuscripts, List<LintContext> contexts) {
    if (entries.isEmpty()) {
      return;
    }
    RulesThatRan ran = new RulesThatRan(plan, failures);
    for (SuppressionEntry entry : entries) {
      List<Hold> holds = new ArrayList<>();
      if (entry.paragraphs().isEmpty()) {
        int end = manuscripts.get(0).source().text().length();
        holds.add(new Hold(new Span(0, end), List.of()));
      }
      for (ParagraphLabel label : entry.paragraphs()) {
        manuscripts.forEach(each -> add(label.in(each), holds));
        contexts.forEach(each -> add(label.in(each.resolution()), holds));
      }
      holds.sort(Comparator.comparing(Hold::span));
      boolean asked = active(Defect.UNUSED).isPresent();
      List<Suppression.Name> names =
          entry.rules().stream()
              .map(
                  rule ->
                      new Suppression.Name(
                          rule, holds, asked && ran.areJudged(rule), Optional.empty()))
              .toList();
      found.add(
          new Suppression(
              Origin.CONFIGURATION, entry.place(), entry.fingerprints(), names, Optional.empty()));
    }
  }

  private static void add(List<Span> spans, List<Hold> holds) {
    spans.forEach(span -> holds.add(new Hold(span, List.of())));
  }

  private void malformed(Finding finding) {
    active(Defect.MALFORMED).map(rule -> make(rule, finding)).ifPresent(report);
  }

  private Optional<Diagnostic> unused(Finding finding) {
    return active(Defect.UNUSED).map(rule -> make(rule, finding));
  }

  private Diagnostic make(Active<Rule> rule, Finding finding) {
    return factory.make(rule.info(), rule.severity(), finding, List.of());
  }

  private Optional<Active<Rule>> active(Defect defect) {
    return plan.rules().stream()
        .filter(each -> each.rule() instanceof DirectiveRule rule && rule.defect() == defect)
        .findFirst();
  }

  /** The pack of the rules on directives, or "". */
  private String pack() {
    return plan.ruleset().registry().rules().stream()
        .filter(entry -> entry.rule() instanceof DirectiveRule)
        .findFirst()
        .map(entry -> Settings.pack(entry.info()))
        .orElse("");
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (RuleInfo info : plan.ruleset().registry().infos()) {
      names.add(info.id());
      names.add(Settings.pack(info));
    }
    return names;
  }
}
