package org.resolint.rules.versions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Part;
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

  /** Packs the facts. */
  void write(FactWriter out) {
    out.text(sketch.part().name());
    out.number(sketch.level());
    out.text(sketch.label());
    out.number(sketch.children());
    out.number(sketch.length());
    out.texts(sketch.openings());
    out.texts(sketch.figures());
    out.span(span);
    out.number(opening == null ? 0 : 1);
    if (opening != null) {
      opening.write(out);
    }
    out.number(mentions.size());
    mentions.forEach(
        (aspect, things) -> {
          out.text(aspect.name());
          out.list(things, Mention::write);
        });
    terms.write(out);
  }

  /** Unpacks facts. */
  static PassageFacts read(FactReader in) {
    Sketch sketch =
        new Sketch(
            Part.valueOf(in.text()),
            in.number(),
            in.text(),
            in.number(),
            in.number(),
            in.texts(),
            Set.copyOf(in.texts()));
    Span span = in.span();
    OpeningFact opening = in.number() == 0 ? null : OpeningFact.read(in);
    Map<Aspect, List<Mention>> mentions = new EnumMap<>(Aspect.class);
    int aspects = in.number();
    for (int i = 0; i < aspects; i++) {
      mentions.put(Aspect.valueOf(in.text()), in.list(Mention::read));
    }
    return new PassageFacts(sketch, span, opening, mentions, TermMentions.read(in));
  }

  /** Where the paragraph opens; the whole of it if the phrase is not known. */
  public Span openingSpan() {
    return opening == null ? span : opening.span();
  }
}
