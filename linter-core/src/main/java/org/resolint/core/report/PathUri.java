package org.resolint.core.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as URI references (RFC 3986). */
final class PathUri {
  private static final String PLAIN = "-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private PathUri() {}

  /** A relative path as a relative reference, an absolute one as a file URI. */
  static String of(String path) {
    String plain = normal(path);
    StringBuilder uri = new StringBuilder();
    int drive = 0;
    if (plain.startsWith("/")) {
      uri.append("file://");
    } else if (hasDrive(plain)) {
      drive = 2;
      uri.append("file:///").append(plain, 0, drive);
    }
    for (byte b : plain.substring(drive).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return uri.toString();
  }

  /** The path without {@code .} and without {@code ..} where it can be resolved. */
  static String normal(String path) {
    if (!path.contains(".")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..") && !kept.isEmpty() && !kept.getLast().equals("..")) {
        if (!kept.getLast().isEmpty()) {
          kept.removeLast();
        }
      } else if (!name.equals(".")) {
        kept.addLast(name);
      }
    }
    return String.join("/", kept);
  }

  /** Whether a path is relative and leads nowhere above the folder that it counts from. */
  static boolean isWithin(String path) {
    return !path.startsWith("/") && !hasDrive(path) && !(normal(path) + "/").startsWith("../");
  }

  private static boolean hasDrive(String path) {
    return path.length() > 2
        && path.charAt(1) == ':'
        && path.charAt(2) == '/'
        && isLetterOrDigit(path.charAt(0));
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
