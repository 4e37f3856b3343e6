package org.resolint.core.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionReport.Elsewhere;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/**
 * Gathers what collection rules find and adds it to the documents.
 *
 * <p>The documents' texts are gone by now. Once all rules have run, those that a finding speaks of
 * are read again, one by one, each at most twice: for what is said of it elsewhere, and for its own
 * findings. Not thread-safe.
 */
final class Comparison {
  private final Map<String, DocumentInput> inputs = new HashMap<>();
  private final Map<String, List<Pending>> pending = new TreeMap<>();
  private final Map<String, Set<Span>> spokenOf = new TreeMap<>();
  private final Map<String, Map<Span, Range>> ranges = new HashMap<>();
  private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
  private final List<RuleFailure> failures = new ArrayList<>();

  /** A finding before it is known in which lines it and what it speaks of stand. */
  private record Pending(
      String path, RuleInfo rule, Severity severity, Finding finding, List<Elsewhere> elsewhere) {}

  /** What one rule found; of no use but to be added. */
  static final class Findings {
    private final List<Pending> found = new ArrayList<>();
    private Optional<RuleFailure> failure = Optional.empty();
  }

  Comparison(List<DocumentInput> inputs) {
    inputs.forEach(input -> this.inputs.put(input.path(), input));
  }

  /**
   * Runs a rule. Several threads may run one each.
   *
   * @param severities at what severity it reports on a document; empty if it does not
   */
  Findings run(
      RuleInfo rule,
      Function<String, Optional<Severity>> severities,
      Consumer<CollectionReport> check) {
    Findings findings = new Findings();
    try {
      check.accept(
          (path, finding, elsewhere) -> {
            elsewhere.forEach(place -> known(place.path()));
            severities
                .apply(known(path))
                .map(level -> new Pending(path, rule, level, finding, List.copyOf(elsewhere)))
                .ifPresent(findings.found::add);
          });
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      findings.failure = Optional.of(Linter.failure(rule, "all documents", e));
    }
    return findings;
  }

  /** Adds what a rule found to what those before it did. */
  void add(Findings findings) {
    findings.failure.ifPresent(failures::add);
    for (Pending found : findings.found) {
      pending.computeIfAbsent(found.path(), path -> new ArrayList<>()).add(found);
      for (Elsewhere place : found.elsewhere()) {
        spokenOf.computeIfAbsent(place.path(), path -> new HashSet<>()).add(place.span());
      }
    }
  }

  private String known(String path) {
    return input(path).path();
  }

  /** Finds the places of all that the rules found. */
  void locate() {
    spokenOf.forEach(
        (path, spans) -> {
          Map<Span, Range> known = new HashMap<>();
          factory(path, "reader")
              .ifPresent(factory -> spans.forEach(span -> known.put(span, factory.range(span))));
          ranges.put(path, known);
        });
    pending.forEach(
        (path, all) ->
            factory(path, all.get(0).rule().id())
                .ifPresent(
                    factory ->
                        diagnostics.put(
                            path, all.stream().map(found -> make(found, factory)).toList())));
  }

  private Diagnostic make(Pending found, DiagnosticFactory factory) {
    List<RelatedPlace> related = new ArrayList<>();
    for (Elsewhere place : found.elsewhere()) {
      Range range = ranges.getOrDefault(place.path(), Map.of()).get(place.span());
      if (range != null) {
        related.add(new RelatedPlace(place.path(), range.start(), range.end(), place.message()));
      }
    }
    return factory.make(found.rule(), found.severity(), found.finding(), related);
  }

  private Optional<DiagnosticFactory> factory(String path, String what) {
    try {
      return Optional.of(new DiagnosticFactory(input(path).source()));
    } catch (IOException | RuntimeException e) {
      failures.add(new RuleFailure(what, path, "cannot be read again: " + e));
      return Optional.empty();
    }
  }

  private DocumentInput input(String path) {
    DocumentInput input = inputs.get(path);
    if (input == null) {
      throw new IllegalArgumentException("no such document: " + path);
    }
    return input;
  }

  DocumentReport complete(DocumentReport report) {
    List<Diagnostic> more = diagnostics.get(report.path());
    if (more == null) {
      return report;
    }
    List<Diagnostic> all = new ArrayList<>(report.diagnostics());
    all.addAll(more);
    all.sort(Diagnostic.ORDER);
    return new DocumentReport(report.path(), report.language(), all);
  }

  List<RuleFailure> failures() {
    return failures;
  }
}
