package org.resolint.core.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionReport.Elsewhere;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/**
 * Gathers what collection rules find and adds it to the documents.
 *
 * <p>The documents' texts are gone by now; those that a finding speaks of are read once more. Not
 * thread-safe.
 */
final class Comparison {
  private static final int MOST_DOCUMENTS = 64;
  private static final float LOAD_FACTOR = 0.75f;

  private final Map<String, DocumentInput> inputs = new HashMap<>();
  private final Map<String, DiagnosticFactory> factories = new Recent();
  private final Map<String, List<Diagnostic>> diagnostics = new TreeMap<>();
  private final List<RuleFailure> failures = new ArrayList<>();

  /** The documents that were spoken of last: all of them would be too many to keep. */
  private static final class Recent extends LinkedHashMap<String, DiagnosticFactory> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(MOST_DOCUMENTS * 2, LOAD_FACTOR, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, DiagnosticFactory> eldest) {
      return size() > MOST_DOCUMENTS;
    }
  }

  Comparison(List<DocumentInput> inputs) {
    inputs.forEach(input -> this.inputs.put(input.path(), input));
  }

  void run(RuleInfo rule, Severity severity, Consumer<CollectionReport> check) {
    try {
      check.accept((path, finding, elsewhere) -> add(rule, severity, path, finding, elsewhere));
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(Linter.failure(rule, "all documents", e));
    }
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

  private void add(
      RuleInfo rule, Severity severity, String path, Finding finding, List<Elsewhere> elsewhere) {
    List<RelatedPlace> related = new ArrayList<>();
    for (Elsewhere place : elsewhere) {
      Range range = factory(place.path()).range(place.span());
      related.add(new RelatedPlace(place.path(), range.start(), range.end(), place.message()));
    }
    diagnostics
        .computeIfAbsent(path, key -> new ArrayList<>())
        .add(factory(path).make(rule, severity, finding, related));
  }

  private DiagnosticFactory factory(String path) {
    return factories.computeIfAbsent(path, this::readAgain);
  }

  private DiagnosticFactory readAgain(String path) {
    DocumentInput input = inputs.get(path);
    if (input == null) {
      throw new IllegalArgumentException("no such document: " + path);
    }
    try {
      return new DiagnosticFactory(input.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
