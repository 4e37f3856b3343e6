package org.resolint.core.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that final texts do not have: "PP3 bis" and "OP4" of drafts under negotiation, brackets
 * before a number, and a number that lost its full stop. Offsets are UTF-16, into the text given.
 * Immutable, hence thread-safe.
 */
public final class DraftLabels {
  /** Longer than any label. */
  private static final int REACH = 40;

  /** What a label begins with: most paragraphs need no closer look. */
  private static final String STARTS = "0123456789[OoPp";

  private final List<Pattern> operative;
  private final List<Pattern> recital;
  private final List<Pattern> bare;

  /** Patterns with the groups {@code name} and {@code figure}, for {@link Plain} text. */
  DraftLabels(List<Pattern> operative, List<Pattern> recital, List<Pattern> bare) {
    this.operative = List.copyOf(operative);
    this.recital = List.copyOf(recital);
    this.bare = List.copyOf(bare);
  }

  /** The label of an operative paragraph under negotiation at the head of a text. */
  public Optional<Label> operative(CharSequence text) {
    return read(text, operative);
  }

  /** The label of a recital under negotiation at the head of a text. */
  public Optional<Label> recital(CharSequence text) {
    return read(text, recital);
  }

  /**
   * A number without its full stop at the head of a text; it is a label if an opening follows it.
   */
  public Optional<Label> bare(CharSequence text) {
    return read(text, bare);
  }

  /** The offset of the words from an offset on, after white space and the brackets of a draft. */
  public static int skipBrackets(CharSequence text, int from) {
    int index = from;
    while (index < text.length()
        && (Plain.isSpace(text.charAt(index)) || text.charAt(index) == '[')) {
      index++;
    }
    return index;
  }

  private static Optional<Label> read(CharSequence text, List<Pattern> patterns) {
    if (text.length() == 0 || STARTS.indexOf(Plain.of(text.charAt(0))) < 0) {
      return Optional.empty();
    }
    String head = Plain.of(text.length() > REACH ? text.subSequence(0, REACH) : text);
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.lookingAt()) {
        int end = matcher.end();
        String name = head.substring(matcher.start("name"), matcher.end("name"));
        int figure = Integer.parseInt(matcher.group("figure"));
        String written = text.subSequence(0, end).toString();
        return Optional.of(new Label(0, end, written, name, figure, 1, "draft", false));
      }
    }
    return Optional.empty();
  }
}
