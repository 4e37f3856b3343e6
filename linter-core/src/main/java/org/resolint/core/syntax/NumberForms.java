package org.resolint.core.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.config.DataNode;
import org.resolint.core.text.ArabicMarks;

/**
 * How one language writes the numbers of resolutions: what joins the letters of parts, and where it
 * has words of its own for letters and kinds of sessions, as Arabic does, these. Immutable and
 * thread-safe.
 */
final class NumberForms {
  private static final int LAST_SESSION = 89;
  private static final String NONE = "(?!)";

  /** What may not follow a letter: it would be the beginning of a word or an abbreviation. */
  private static final String END = "(?![\\p{L}\\p{N}'&&[^\\p{IsHan}]])(?!\\.\\p{L})";

  private static final Pattern MARKS = Pattern.compile("[\\u0640\\u064B-\\u0652]");

  private final Map<String, String> letters = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Pattern number;
  private final Pattern part;
  private final Pattern to;

  /** A kind of session: how the language writes it, and the Latin letters with their hyphen. */
  private record Kind(Pattern written, String latin) {}

  /**
   * A number in a text.
   *
   * @param text its writing in Latin characters with English words between letters
   * @param end the offset after it
   */
  record Written(String text, int end) {}

  /**
   * @param language the words of the language: {@code and}, {@code to} and perhaps {@code letters}
   *     and {@code sessions}
   */
  NumberForms(DataNode language) {
    language.entriesOf("letters").forEach((name, letter) -> letters.put(name, letter.text()));
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, DataNode> entry : language.entriesOf("sessions").entrySet()) {
      String latin = entry.getKey().equals("regular") ? "" : entry.getKey() + "-";
      words.add(entry.getValue().text());
      kinds.add(new Kind(pattern(entry.getValue().text()), latin));
    }
    String session = words.isEmpty() ? NONE : "(?:" + String.join("|", words) + ")";
    String letter =
        "(?:[A-Z]" + String.join("", letters.keySet().stream().map("|"::concat).toList());
    letter += ")";
    this.to = pattern(language.get("to").text() + "|-");
    String joint = "(?:, ?|、| ?(?:" + language.get("and").text() + "|" + to.pattern() + ") ?)";
    String parts = " ?" + letter + END + "(?:" + joint + letter + END + ")*";
    String slashed =
        "(?<prefix>E?S- ?|"
            + session
            + " ?[-\u0640] ?)?"
            + "(?<slashed>\\d{1,4}/\\d{1,3})(?![\\d/a-z-]|\\.\\d)(?<parts>"
            + parts
            + ")?";
    String bracketed =
        "(?<number>\\d{1,4})(?<letters>"
            + parts
            + ")? ?\\((?<inner>\\d{4}|(?:E?S-)?[LXVI]+"
            + "|(?<kind>"
            + session
            + ") ?[-\u0640]? ?(?<session>\\d{1,2}))\\)";
    this.number = pattern(slashed + "|" + bracketed);
    this.part = pattern("(?<joint>" + joint + ")?(?<letter>" + letter + ")" + END);
  }

  /** The number that a text with plain and Latin characters begins with. */
  Optional<Written> at(String text) {
    Matcher matcher = number.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String slashed = matcher.group("slashed");
    String written =
        slashed == null
            ? matcher.group("number")
                + parts(matcher.group("letters"))
                + " ("
                + inner(matcher)
                + ")"
            : prefix(matcher.group("prefix")) + slashed + parts(matcher.group("parts"));
    return Optional.of(new Written(written, matcher.end()));
  }

  private String prefix(@Nullable String written) {
    if (written == null) {
      return "";
    }
    return written.charAt(0) <= 'S' ? written.strip() : latin(written.replaceAll("[ -]*$", ""));
  }

  private String inner(Matcher matcher) {
    String session = matcher.group("session");
    if (session == null) {
      return matcher.group("inner");
    }
    int ordinal = Math.min(Integer.parseInt(session), LAST_SESSION);
    return latin(matcher.group("kind")) + RomanNumerals.of(ordinal);
  }

  private String latin(String written) {
    return kinds.stream()
        .filter(kind -> kind.written().matcher(written).matches())
        .map(Kind::latin)
        .findFirst()
        .orElse("");
  }

  private String parts(@Nullable String written) {
    if (written == null) {
      return "";
    }
    StringBuilder parts = new StringBuilder();
    Matcher matcher = part.matcher(written.strip());
    while (matcher.lookingAt()) {
      String letter = MARKS.matcher(matcher.group("letter")).replaceAll("");
      parts.append(joint(matcher.group("joint"))).append(letters.getOrDefault(letter, letter));
      matcher.region(matcher.end(), matcher.regionEnd());
    }
    return parts.toString();
  }

  private String joint(@Nullable String written) {
    if (written == null) {
      return " ";
    }
    String joint = written.strip();
    if (joint.equals(",") || joint.equals("、")) {
      return ", ";
    }
    return to.matcher(joint).matches() ? " to " : " and ";
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(ArabicMarks.allow(regex));
  }
}
