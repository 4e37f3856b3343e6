package org.resolint.rules.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Sketch;

/**
 * What of a paragraph other versions are compared with.
 *
 * @param sketch what tells its counterparts
 * @param span where it stands in the source
 * @param opening what it opens with, null if that is not known
 * @param mentions what it mentions, in order of place
 * @param terms the concepts that it names
 */
public record PassageFacts(
    Sketch sketch,
    Span span,
    @Nullable OpeningFact opening,
    Map<Aspect, List<Mention>> mentions,
    TermMentions terms) {

  /** Copies the map. */
  public PassageFacts {
    mentions = Map.copyOf(mentions);
  }

  public List<Mention> mentions(Aspect aspect) {
    return mentions.getOrDefault(aspect, List.of());
  }

  public Optional<Mention> first(Aspect aspect) {
    return mentions(aspect).stream().findFirst();
  }

  /** Where the paragraph opens; the whole of it if the phrase is not known. */
  public Span openingSpan() {
    return opening == null ? span : opening.span();
  }
}
