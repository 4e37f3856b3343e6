package org.resolint.core.engine;

import java.util.List;
import java.util.Optional;
import org.resolint.core.rule.CollectionRule;

/** What is known of documents before they are checked. Thread-safe. */
public interface DocumentResults {
  /** Nothing is known, and nothing kept. */
  DocumentResults NONE =
      new DocumentResults() {
        @Override
        public Optional<DocumentResult> find(
            DocumentInput input, List<CollectionRule<?>> comparing) {
          return Optional.empty();
        }

        @Override
        public void keep(
            DocumentInput input, DocumentResult result, List<CollectionRule<?>> comparing) {
          // nowhere
        }
      };

  /**
   * What a document gives, if it is known.
   *
   * @param comparing the rules whose facts are wanted
   */
  Optional<DocumentResult> find(DocumentInput input, List<CollectionRule<?>> comparing);

  /**
   * Told what a document gave.
   *
   * @param comparing the rules that collected facts, or would have
   */
  void keep(DocumentInput input, DocumentResult result, List<CollectionRule<?>> comparing);
}
