package org.resolint.core.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that they are known again when lines or numbers around them change, or when
 * their paragraph moves.
 *
 * <p>A name is made of the rule, the letters that the finding stands on, the letters before and
 * behind them in the same paragraph, and of how many such findings came before in the document.
 * Digits, marks, white space and the labels of paragraphs do not count. One object serves one
 * document; not thread-safe.
 */
final class Fingerprints {
  /** So many letters count on either side. */
  private static final int CONTEXT = 24;

  /** So many letters of the finding itself count. */
  private static final int OWN = 400;

  /** A line of a text whose paragraphs are wrapped is no longer than this. */
  private static final int WRAPPED = 160;

  /** The letters that count stand no further away, in UTF-16 code units. */
  private static final int REACH = 400;

  /** The longest label, such as {@code (xviii)}, without its marks. */
  private static final int LABEL = 5;

  /** The longest number of a paragraph: four digits may be a year at the beginning of a line. */
  private static final int DIGITS = 3;

  /** What a line ends with behind which a paragraph may begin. */
  private static final String CLOSING = ".;:,\u3002\uFF1B\uFF1A\uFF0C\u061B\u060C";

  private final String text;
  private final boolean wrapped;
  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest;

  /** Names for the findings in a text. */
  Fingerprints(String text) {
    this.text = text;
    this.wrapped = isWrapped(text);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a single line end may stand within a paragraph. */
  private static boolean isWrapped(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > WRAPPED) {
        return false;
      }
      start = end + 1;
    }
    return text.length() - start <= WRAPPED;
  }

  String of(String rule, int start, int end) {
    int first = wordsStart(start);
    String key =
        String.join(
            "\u0000",
            rule,
            before(first, start),
            letters(Math.max(start, first), end, OWN),
            behind(end));
    int count = seen.merge(key, 1, Integer::sum);
    byte[] hash = digest.digest((key + '\u0000' + count).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 12);
  }

  /** Where the words begin of the paragraph around an offset, if that is within reach. */
  private int wordsStart(int offset) {
    int farthest = Math.max(0, offset - REACH);
    for (int at = offset; at > farthest; at--) {
      if (text.charAt(at - 1) == '\n' && isBreak(at)) {
        return words(at);
      }
    }
    return farthest == 0 ? words(0) : farthest;
  }

  /** Whether a paragraph begins or ends at the beginning of a line. */
  private boolean isBreak(int line) {
    return !wrapped
        || isEmpty(line)
        || isEmpty(previous(line))
        || (words(line) > line && isClosed(line - 2));
  }

  /** Whether a line ends with a mark, so that a number at the next one is no part of a sentence. */
  private boolean isClosed(int lastOfLine) {
    int at = lastOfLine;
    while (at > 0 && isBlank(text.charAt(at))) {
      at--;
    }
    return at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  private int previous(int line) {
    return line < 2 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
  }

  private boolean isEmpty(int line) {
    int at = line;
    while (at < text.length() && text.charAt(at) != '\n' && isBlank(text.charAt(at))) {
      at++;
    }
    return at >= text.length() || text.charAt(at) == '\n';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where the words of a line begin behind its label; the line itself if it has none. */
  private int words(int line) {
    int at = line;
    while (at < text.length() && text.charAt(at) != '\n' && !isLetterOrDigit(at)) {
      at++;
    }
    int label = at;
    boolean digits = true;
    while (at < text.length() && at - label <= LABEL && isLetterOrDigit(at)) {
      digits &= Character.isDigit(text.charAt(at));
      at++;
    }
    char close = at < text.length() ? text.charAt(at) : ' ';
    boolean bracketed =
        label > line && "(（".indexOf(text.charAt(label - 1)) >= 0 && ")）".indexOf(close) >= 0;
    boolean closed = ".)．）、".indexOf(close) >= 0;
    int longest = bracketed ? LABEL : digits ? DIGITS : 1;
    return closed && at > label && at - label <= longest ? at + 1 : line;
  }

  private boolean isLetterOrDigit(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private String before(int first, int start) {
    StringBuilder letters = new StringBuilder();
    int count = 0;
    for (int at = start; at > first && count < CONTEXT; ) {
      int c = text.codePointBefore(at);
      at -= Character.charCount(c);
      if (Character.isLetter(c)) {
        letters.appendCodePoint(Character.toLowerCase(c));
        count++;
      }
    }
    return letters.toString();
  }

  /** The letters behind an offset, as far as its paragraph goes. */
  private String behind(int offset) {
    StringBuilder letters = new StringBuilder();
    int count = 0;
    int farthest = Math.min(text.length(), offset + REACH);
    for (int at = offset; at < farthest && count < CONTEXT; ) {
      int c = text.codePointAt(at);
      if (c == '\n' && isBreak(at + 1)) {
        break;
      }
      at += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters.appendCodePoint(Character.toLowerCase(c));
        count++;
      }
    }
    return letters.toString();
  }

  private String letters(int start, int end, int most) {
    StringBuilder letters = new StringBuilder();
    int count = 0;
    for (int at = start; at < end && count < most; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters.appendCodePoint(Character.toLowerCase(c));
        count++;
      }
    }
    return letters.toString();
  }
}
