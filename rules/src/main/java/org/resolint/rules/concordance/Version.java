package org.resolint.rules.concordance;

import java.util.Optional;
import org.resolint.core.model.Identity;
import org.resolint.core.model.Resolution;
import org.resolint.core.text.Span;

/**
 * The facts of one language version.
 *
 * @param text which resolution it is a version of: the body with the number, or the symbol
 * @param anchor the place that stands for the whole: the title, or else the first paragraph
 * @param facts what the rule compares
 * @param <F> the type of the facts
 */
record Version<F>(String text, Span anchor, F facts) {

  /** The version that a resolution is; empty if it does not say which resolution it is. */
  static <F> Optional<Version<F>> of(Resolution resolution, F facts) {
    if (!resolution.isPresent() || resolution.within() != null) {
      return Optional.empty();
    }
    return name(resolution.identity()).map(name -> new Version<>(name, anchor(resolution), facts));
  }

  private static Optional<String> name(Identity identity) {
    if (identity.organ() != null && identity.number() != null) {
      return Optional.of(identity.organ() + " " + identity.number());
    }
    return Optional.ofNullable(identity.symbol());
  }

  private static Span anchor(Resolution resolution) {
    if (resolution.title() != null) {
      return resolution.title().span();
    }
    if (resolution.enacting() != null) {
      return resolution.enacting().span();
    }
    return resolution.paragraphs().get(0).span();
  }
}
