package org.resolint.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolint.core.text.Span;

/**
 * A comment or an entry of the configuration that holds findings of a document back.
 *
 * @param origin where it is from, and how far it reaches
 * @param place where it is written, if that is a configuration; else ""
 * @param fingerprints the findings that it is about; empty for all
 * @param names the rules and packs that it is about
 * @param unused what is reported if none of them holds anything back; empty if nothing is
 */
public record Suppression(
    Origin origin,
    String place,
    Set<String> fingerprints,
    List<Name> names,
    Optional<Diagnostic> unused) {
  /** Copies the collections. */
  public Suppression {
    fingerprints = Set.copyOf(fingerprints);
    names = List.copyOf(names);
  }

  /** What holds back. Of one kind and for one name, the spans do not overlap. */
  public enum Origin {
    /** A comment on the whole document. */
    FILE,
    /** A comment on what comes up to another. */
    RANGE,
    /** A comment on a paragraph. */
    PARAGRAPH,
    /** An entry of the configuration. */
    CONFIGURATION
  }

  /**
   * A rule or pack that is held back.
   *
   * @param text the id or name
   * @param holds where
   * @param judged whether it can be said that it holds nothing back: all of its rules ran
   * @param unused what is reported if others of the same comment hold something back and this one
   *     does not; empty if nothing is
   */
  public record Name(String text, List<Hold> holds, boolean judged, Optional<Diagnostic> unused) {
    /** Copies the list. */
    public Name {
      holds = List.copyOf(holds);
    }
  }

  /**
   * A part of the document.
   *
   * @param span the part; a finding right at its end is in it
   * @param except the rules of the pack that are not held back there
   */
  public record Hold(Span span, List<String> except) {
    /** Copies the list. */
    public Hold {
      except = List.copyOf(except);
    }
  }
}
