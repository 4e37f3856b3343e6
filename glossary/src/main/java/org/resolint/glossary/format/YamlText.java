package org.resolint.glossary.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as YAML spells them: bare where every reader takes them for the text that they are. */
final class YamlText {

  /** What YAML 1.1 takes for something else than a text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final Pattern NUMBER = Pattern.compile("[-+.]?[0-9][0-9_,.:eExXoObB+-]*");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final String NEVER_FIRST = "-?:&*!|>'%@#=~<,[]{}\"\\`";

  /** What means something in a list or keys in one line. */
  private static final String NEVER_WITHIN_A_LINE = ",[]{}";

  private YamlText() {}

  /** A text that has the rest of its line for itself. */
  static String block(String text) {
    return isBare(text) ? text : quoted(text);
  }

  /** A text among others in one line. */
  static String flow(String text) {
    boolean free = text.chars().noneMatch(c -> NEVER_WITHIN_A_LINE.indexOf(c) >= 0);
    return free ? block(text) : quoted(text);
  }

  private static boolean isBare(String text) {
    if (DAY.matcher(text).matches()) {
      // Read as a text by resolint, and by everyone as the day that it is.
      return true;
    }
    if (text.isEmpty()
        || !text.equals(text.strip())
        || NEVER_FIRST.indexOf(text.charAt(0)) >= 0
        || text.endsWith(":")
        || text.contains(": ")
        || text.contains(" #")
        || WORDS.contains(text.toLowerCase(Locale.ROOT))
        || NUMBER.matcher(text).matches()) {
      return false;
    }
    return text.codePoints().allMatch(YamlText::isPlain);
  }

  private static boolean isPlain(int c) {
    return !Character.isISOControl(c)
        && !Character.isSupplementaryCodePoint(c)
        && c != 0x2028
        && c != 0x2029
        && c != 0xFEFF
        && Character.getType(c) != Character.FORMAT;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    switch (c) {
      case '"', '\\' -> quoted.append('\\').append((char) c);
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isPlain(c) || Character.isSupplementaryCodePoint(c)) {
          quoted.appendCodePoint(c);
        } else {
          quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
        }
      }
    }
  }
}
