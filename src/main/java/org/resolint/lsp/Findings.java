package org.resolint.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Tells a client what was found: unasked, if it does not ask itself. What it knows already is not
 * said again. Belongs to the thread that checks.
 */
final class Findings {
  private final LanguageClient client;
  private final ClientTraits traits;
  private final DiagnosticForm form;
  private final Map<String, Told> told = new HashMap<>();
  private long reports;

  /** What a client was told of a text. */
  private record Told(int version, List<Diagnostic> diagnostics, String id) {}

  Findings(LanguageClient client, ClientTraits traits, DiagnosticForm form) {
    this.client = client;
    this.traits = traits;
    this.form = form;
  }

  /**
   * Sends what is new about all open documents.
   *
   * @param all what was found in each of them
   */
  void tell(List<Checked> all) {
    if (traits.pulls()) {
      return;
    }
    Map<String, Told> before = Map.copyOf(told);
    told.keySet().retainAll(all.stream().map(checked -> checked.text().uri()).toList());
    before.keySet().stream()
        .filter(uri -> !told.containsKey(uri))
        .forEach(uri -> client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of())));
    for (Checked checked : all) {
      OpenText text = checked.text();
      Told known = before.get(text.uri());
      Told now = remember(checked, known);
      if (!now.equals(known)) {
        client.publishDiagnostics(
            new PublishDiagnosticsParams(text.uri(), now.diagnostics(), text.version()));
      }
    }
  }

  /**
   * The answer to a client that asks.
   *
   * @param previous the id of what it knows, or null
   */
  DocumentDiagnosticReport report(Checked checked, @Nullable String previous) {
    Told now = remember(checked, told.get(checked.text().uri()));
    if (now.id().equals(previous)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(previous));
    }
    RelatedFullDocumentDiagnosticReport report =
        new RelatedFullDocumentDiagnosticReport(now.diagnostics());
    report.setResultId(now.id());
    return new DocumentDiagnosticReport(report);
  }

  /** The answer about what is not checked. */
  static DocumentDiagnosticReport nothing() {
    return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
  }

  /** Whether this client has to ask again when other things than its edits change what is found. */
  Optional<Runnable> refresh() {
    return traits.pulls() && traits.refreshes()
        ? Optional.of(() -> client.refreshDiagnostics().exceptionally(refused -> null))
        : Optional.empty();
  }

  private Told remember(Checked checked, @Nullable Told known) {
    List<Diagnostic> diagnostics = form.all(checked);
    boolean isSame = known != null && known.diagnostics().equals(diagnostics);
    String id = known != null && isSame ? known.id() : Long.toString(++reports);
    Told now = new Told(checked.text().version(), diagnostics, id);
    told.put(checked.text().uri(), now);
    return now;
  }
}
