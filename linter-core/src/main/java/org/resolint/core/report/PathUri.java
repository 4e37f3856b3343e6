package org.resolint.core.report;

import java.nio.charset.StandardCharsets;

/** Paths as URI references (RFC 3986). */
final class PathUri {
  private static final String PLAIN = "-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private PathUri() {}

  /** A relative path as a relative reference, an absolute one as a file URI. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return uri.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
