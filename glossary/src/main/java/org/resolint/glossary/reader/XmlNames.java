package org.resolint.glossary.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids as XML allows them. Other characters are written as {@code _x0020_}, after the convention of
 * SQL/XML (ISO/IEC 9075-14).
 */
public final class XmlNames {

  private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{4,6})_");

  private XmlNames() {}

  /** An id as an XML name. */
  public static String encode(String id) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < id.length(); ) {
      int c = id.codePointAt(i);
      boolean plain = i == 0 ? isStart(c) : isStart(c) || isPart(c);
      if (plain && !ENCODED.matcher(id).region(i, id.length()).lookingAt()) {
        name.appendCodePoint(c);
      } else {
        name.append("_x").append(hex(c)).append('_');
      }
      i += Character.charCount(c);
    }
    return name.toString();
  }

  /** The id that an XML name stands for. */
  public static String decode(String name) {
    Matcher matcher = ENCODED.matcher(name);
    StringBuilder id = new StringBuilder();
    int copied = 0;
    while (matcher.find()) {
      int c = Integer.parseInt(matcher.group(1), 16);
      if (Character.isValidCodePoint(c)) {
        id.append(name, copied, matcher.start()).appendCodePoint(c);
        copied = matcher.end();
      }
    }
    return id.append(name, copied, name.length()).toString();
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static boolean isStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isPart(int c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '.';
  }
}
