package org.resolint.rules.versions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Opening;
import org.resolint.core.text.Span;

/**
 * What a paragraph opens with.
 *
 * @param text the phrase as written
 * @param bare the phrase in lower case without its adverb
 * @param keys the English phrases that it may stand for
 * @param adverb "also" or "further", or null
 * @param span where the phrase stands
 */
public record OpeningFact(
    String text, String bare, List<String> keys, @Nullable String adverb, Span span) {

  /** Copies the list. */
  public OpeningFact {
    keys = List.copyOf(keys);
  }

  static OpeningFact of(Opening opening, Span span) {
    return new OpeningFact(opening.text(), bare(opening), opening.keys(), opening.adverb(), span);
  }

  void write(FactWriter out) {
    out.text(text);
    out.text(bare);
    out.texts(keys);
    out.text(adverb);
    out.span(span);
  }

  static OpeningFact read(FactReader in) {
    return new OpeningFact(in.text(), in.text(), in.texts(), in.optionalText(), in.span());
  }

  /** Whether the phrase could also stand for one of these. */
  public boolean meets(OpeningFact other) {
    return keys.stream().anyMatch(other.keys::contains);
  }

  private static String bare(Opening opening) {
    String text = opening.text();
    if (opening.adverbStart() >= opening.start() && opening.adverbEnd() <= opening.end()) {
      text =
          text.substring(0, opening.adverbStart() - opening.start())
              + " "
              + text.substring(opening.adverbEnd() - opening.start());
    }
    return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }
}
