package org.resolint.core.engine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Severity;

/**
 * A finding as users see it. Holds no reference to the document's text but the pieces it quotes.
 *
 * @param rule the rule's id
 * @param severity how much it matters under the settings
 * @param message one sentence without a final stop
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param text the text it stands on
 * @param sourceLines the first few source lines from {@code start} to {@code end}, for display
 * @param suggestions what could stand there instead, best first
 * @param fix how to mend it, or null; its spans are UTF-16 offsets into the document
 * @param fixLocations where each edit of the fix begins and ends, in the order of its edits
 * @param related other places it speaks of
 * @param fingerprint what identifies it when the text around it moves
 */
public record Diagnostic(
    String rule,
    Severity severity,
    String message,
    Location start,
    Location end,
    String text,
    List<SourceLine> sourceLines,
    List<String> suggestions,
    @Nullable Fix fix,
    List<Range> fixLocations,
    List<RelatedPlace> related,
    String fingerprint) {

  /** By place, then by rule. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::start)
          .thenComparing(Diagnostic::end)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /** Copies the lists. */
  public Diagnostic {
    sourceLines = List.copyOf(sourceLines);
    suggestions = List.copyOf(suggestions);
    fixLocations = List.copyOf(fixLocations);
    related = List.copyOf(related);
  }

  /**
   * A source line, or a piece of a long one, without white space at its end.
   *
   * @param line the line, from 1
   * @param column the column of the first code unit of {@code text}, from 1
   * @param text the line or the piece
   * @param length the length of the whole line in UTF-16 code units
   */
  public record SourceLine(int line, int column, String text, int length) {}

  /**
   * A range of places.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  public record Range(Location start, Location end) {}

  /**
   * Another place.
   *
   * @param path the document it is in
   * @param start where it begins
   * @param end where it ends, exclusive
   * @param message what is there
   */
  public record RelatedPlace(String path, Location start, Location end, String message) {}
}
