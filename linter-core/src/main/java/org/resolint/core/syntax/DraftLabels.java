package org.resolint.core.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Label;

/**
 * Labels that final texts do not have: "PP3 bis" and "OP4" of drafts under negotiation, brackets
 * before a number, and a number that lost its full stop.
 */
final class DraftLabels {
  private static final String AGAIN = "(?:\\s?(?:bis|ter|quater|alt\\.?\\s?\\d?))*";
  private static final Pattern OPERATIVE =
      Pattern.compile(
          "\\[*(?:OP\\s?(?<op>\\d{1,3})"
              + AGAIN
              + "[.:)]?|(?<figure>\\d{1,3})"
              + AGAIN
              + "\\.)(?=\\s|\\[)");
  private static final Pattern RECITAL =
      Pattern.compile("\\[*PP\\s?\\d{1,3}" + AGAIN + "[.:)]?(?=\\s|\\[)");
  private static final Pattern BARE = Pattern.compile("(\\d{1,3})(?=\\s+\\p{L})");

  private DraftLabels() {}

  /** The label of an operative paragraph under negotiation at the head of a text, or null. */
  static @Nullable Label operative(String text) {
    Matcher matcher = OPERATIVE.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    String figure = matcher.group("op") != null ? matcher.group("op") : matcher.group("figure");
    String name = matcher.group().replaceAll("^\\[*(?:OP\\s?)?|[.:)]$", "");
    return label(matcher, name, figure);
  }

  /** The offset after the label of a recital under negotiation, 0 if there is none. */
  static int recitalEnd(String text) {
    Matcher matcher = RECITAL.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** A number without a full stop at the head of a text, or null. */
  static @Nullable Label bare(String text) {
    Matcher matcher = BARE.matcher(text);
    return matcher.lookingAt() ? label(matcher, matcher.group(1), matcher.group(1)) : null;
  }

  private static Label label(Matcher matcher, String name, String figure) {
    return new Label(
        matcher.start(),
        matcher.end(),
        matcher.group(),
        name,
        Integer.parseInt(figure),
        1,
        "draft",
        false);
  }
}
