package org.resolint.lsp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.Location;
import org.resolint.core.rule.Severity;

/** Turns diagnostics into those of the protocol. */
final class DiagnosticForm {
  private static final String SOURCE = "resolint";

  private final ClientTraits client;
  private final Function<String, Optional<OpenText>> texts;

  /**
   * A form.
   *
   * @param texts the open text of a URI
   */
  DiagnosticForm(ClientTraits client, Function<String, Optional<OpenText>> texts) {
    this.client = client;
    this.texts = texts;
  }

  /** All that there is to say of a text. */
  List<org.eclipse.lsp4j.Diagnostic> all(Checked checked) {
    List<org.eclipse.lsp4j.Diagnostic> all = new ArrayList<>();
    checked
        .unreadable()
        .ifPresent(
            message ->
                all.add(
                    new org.eclipse.lsp4j.Diagnostic(
                        checked.text().range(0, 0), message, DiagnosticSeverity.Error, SOURCE)));
    checked.diagnostics().forEach(found -> all.add(one(found, checked)));
    return all;
  }

  /** One diagnostic of a text. */
  org.eclipse.lsp4j.Diagnostic one(Diagnostic found, Checked checked) {
    org.eclipse.lsp4j.Diagnostic diagnostic =
        new org.eclipse.lsp4j.Diagnostic(
            checked.text().range(found.start().offset(), found.end().offset()),
            found.message(),
            severity(found.severity()),
            SOURCE,
            found.rule());
    if (client.relates() && !found.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          found.related().stream().map(place -> related(place, checked)).toList());
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }

  private DiagnosticRelatedInformation related(RelatedPlace place, Checked checked) {
    String uri = checked.project().uri(place.path());
    return new DiagnosticRelatedInformation(
        new org.eclipse.lsp4j.Location(uri, range(uri, place, checked)), place.message());
  }

  private Range range(String uri, RelatedPlace place, Checked checked) {
    if (uri.equals(checked.text().uri())) {
      return checked.text().range(place.start().offset(), place.end().offset());
    }
    return texts
        .apply(uri)
        .or(
            () ->
                client.encoding() == PositionEncoding.UTF_16
                    ? Optional.empty()
                    : file(uri, place, checked))
        .map(text -> text.range(place.start().offset(), place.end().offset()))
        .orElseGet(() -> new Range(position(place.start()), position(place.end())));
  }

  /** The text of a file that is not open, for what its columns are in another encoding. */
  private Optional<OpenText> file(String uri, RelatedPlace place, Checked checked) {
    try {
      return checked
          .project()
          .source(place.path())
          .map(source -> OpenText.of(uri, 0, source.text(), client.encoding()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Position position(Location place) {
    return new Position(place.line() - 1, place.column() - 1);
  }
}
