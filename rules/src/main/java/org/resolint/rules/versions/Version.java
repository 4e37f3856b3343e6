package org.resolint.rules.versions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Identity;
import org.resolint.core.model.Resolution;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.FactForm;
import org.resolint.core.text.Span;

/** The facts of one language version, packed. Immutable. */
public final class Version {
  private final String text;
  private final @Nullable String number;
  private final Span anchor;
  private final PackedFacts facts;

  /** Made when first asked for; threads may make it twice. */
  private @Nullable List<String> cited;

  /**
   * Packs the facts.
   *
   * @param text which resolution it is a version of: the body with the number, or the symbol
   * @param number the number of the resolution, null if it has none
   * @param anchor the place that stands for the whole: the title, or else the first paragraph
   * @param passages its recitals, operative paragraphs of all levels and footnotes, in this order
   */
  Version(String text, @Nullable String number, Span anchor, List<PassageFacts> passages) {
    this.text = text;
    this.number = number;
    this.anchor = anchor;
    FactWriter out = new FactWriter();
    out.list(passages, PassageFacts::write);
    this.facts = out.packed();
  }

  private Version(String text, @Nullable String number, Span anchor, PackedFacts facts) {
    this.text = text;
    this.number = number;
    this.anchor = anchor;
    this.facts = facts;
  }

  /** How versions are kept from run to run. */
  static final class Form implements FactForm<Version> {
    @Override
    public void write(Version version, PackedOutput out) {
      out.text(version.text);
      out.optionalText(version.number);
      out.span(version.anchor);
      version.facts.write(out);
    }

    @Override
    public Version read(PackedInput in) {
      return new Version(in.text(), in.optionalText(), in.span(), PackedFacts.read(in));
    }
  }

  /** Which resolution it is a version of. */
  String text() {
    return text;
  }

  /** The number of the resolution, or null. */
  @Nullable String number() {
    return number;
  }

  /** The place that stands for the whole. */
  Span anchor() {
    return anchor;
  }

  /** The paragraphs, unpacked anew. */
  List<PassageFacts> passages() {
    return facts.reader().list(PassageFacts::read);
  }

  /** The numbers of the resolutions that the version cites, in order of place. */
  List<String> cited() {
    List<String> known = cited;
    if (known == null) {
      known =
          passages().stream()
              .flatMap(passage -> passage.mentions(Aspect.CITATION).stream())
              .map(Mention::thing)
              .distinct()
              .toList();
      cited = known;
    }
    return known;
  }

  /** What a resolution is a version of; empty if it does not say which resolution it is. */
  public static Optional<String> name(Resolution resolution) {
    if (!resolution.isPresent() || resolution.within() != null) {
      return Optional.empty();
    }
    Identity identity = resolution.identity();
    if (identity.organ() != null && identity.number() != null) {
      return Optional.of(identity.organ() + " " + identity.number());
    }
    return Optional.ofNullable(identity.symbol());
  }

  /** The place that stands for a whole resolution. */
  static Span anchor(Resolution resolution) {
    if (resolution.title() != null) {
      return resolution.title().span();
    }
    if (resolution.enacting() != null) {
      return resolution.enacting().span();
    }
    return resolution.paragraphs().get(0).span();
  }
}
