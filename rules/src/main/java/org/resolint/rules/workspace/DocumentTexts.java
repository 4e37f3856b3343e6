package org.resolint.rules.workspace;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.SourceTexts;
import org.resolint.core.text.Source;

/** The texts of documents, each read again when it is asked for. */
public final class DocumentTexts implements SourceTexts {
  private final Map<String, DocumentInput> inputs = new HashMap<>();

  /** The texts of these documents. */
  public DocumentTexts(Documents documents) {
    documents.inputs().forEach(input -> inputs.putIfAbsent(input.path(), input));
  }

  @Override
  public Optional<Source> find(String path) {
    DocumentInput input = inputs.get(path);
    if (input == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(input.source());
    } catch (IOException e) {
      return Optional.empty(); // gone since it was checked
    }
  }
}
