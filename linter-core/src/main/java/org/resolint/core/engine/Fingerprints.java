package org.resolint.core.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that they are known again when lines or numbers around them change.
 *
 * <p>A name is made of the rule, the words it stands on and the words around it, and of how many
 * such findings came before in the document. One object serves one document; not thread-safe.
 */
final class Fingerprints {
  private static final int CONTEXT = 24;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest;

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String of(String rule, CharSequence text, int start, int end) {
    String words =
        letters(text, Math.max(0, start - CONTEXT), Math.min(text.length(), end + CONTEXT));
    String key = rule + '\u0000' + words;
    int count = seen.merge(key, 1, Integer::sum);
    byte[] hash = digest.digest((key + '\u0000' + count).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 12);
  }

  private static String letters(CharSequence text, int start, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = start; i < Math.min(end, start + 400); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }
}
