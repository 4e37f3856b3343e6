package org.resolint.core.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resolint.core.text.Characters;

/**
 * Turns the bytes of a file into text.
 *
 * <p>UTF-8 and, with a byte order mark, UTF-16 are certain. Bytes that are neither are tried as
 * windows-1251, windows-1252 and GB18030, and taken for the one in which nearly all letters look
 * like running text of its languages. Anything else is refused: a wrong guess would show as
 * hundreds of false findings.
 */
final class TextDecoder {
  private static final double PLAUSIBLE = 0.9;
  private static final int SAMPLE = 1 << 16;
  private static final String WESTERN = "àâäæçèéêëîïôöœùûüÿñáíóúü«»’‘“”–—…°ªºÀÂÇÈÉÊËÎÔÙÛÑÁÍÓÚ¿¡";
  private static final List<Charset> LEGACY =
      List.of(
          Charset.forName("windows-1251"),
          Charset.forName("windows-1252"),
          Charset.forName("GB18030"));

  private TextDecoder() {}

  /**
   * Decodes a file. A byte order mark is not part of the text.
   *
   * @throws UnreadableTextException if the bytes are no text, or of no charset that can be told
   */
  static String decode(byte[] bytes) throws UnreadableTextException {
    return read(bytes).text();
  }

  /**
   * Decodes a file and tells how it was encoded.
   *
   * @throws UnreadableTextException if the bytes are no text, or of no charset that can be told
   */
  static EncodedText read(byte[] bytes) throws UnreadableTextException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8).orElseThrow(() -> invalidUtf8(bytes));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE)
          .orElseThrow(() -> new UnreadableTextException("not valid UTF-16; save it as UTF-8"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE)
          .orElseThrow(() -> new UnreadableTextException("not valid UTF-16; save it as UTF-8"));
    }
    refuseBinary(bytes);
    Optional<EncodedText> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8.get() : legacy(bytes);
  }

  private static EncodedText legacy(byte[] bytes) throws UnreadableTextException {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    Charset best = null;
    double bestShare = PLAUSIBLE;
    for (Charset charset : LEGACY) {
      double share = plausibility(new String(sample, charset), charset);
      if (share > bestShare) {
        best = charset;
        bestShare = share;
      }
    }
    if (best == null) {
      throw invalidUtf8(bytes);
    }
    return strict(bytes, 0, best).orElseThrow(() -> invalidUtf8(bytes));
  }

  /** The share of non-ASCII characters that running text in the charset's languages would have. */
  private static double plausibility(String text, Charset charset) {
    int all = 0;
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        all++;
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        boolean mixed = isAsciiLetter(before) || isAsciiLetter(after);
        good += isPlausible(c, before, charset) && !(mixed && c >= 'А' && c <= 'я') ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) good / all;
  }

  private static boolean isPlausible(char c, char before, Charset charset) {
    return switch (charset.name()) {
      case "windows-1251" ->
          (c >= 'а' && c <= 'я')
              || (c >= 'А' && c <= 'Я' && !Character.isLowerCase(before))
              || "ёЁ«»–—№“”„…\u00A0".indexOf(c) >= 0;
      case "windows-1252" ->
          c == '\u00A0'
              || (WESTERN.indexOf(c) >= 0
                  && (!Character.isLetter(c) || before < 0x80 || !Character.isLetter(before)));
      default -> isCommonHan(c) || Characters.isFullWidthMark(c) || "“”‘’—…·".indexOf(c) >= 0;
    };
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /** GB2312's own ideographs: nearly all of modern text, few of what a wrong charset gives. */
  private static boolean isCommonHan(char c) {
    if (!Characters.isHan(c)) {
      return false;
    }
    byte[] gb = String.valueOf(c).getBytes(Charset.forName("GB18030"));
    return gb.length == 2
        && (gb[0] & 0xFF) >= 0xB0
        && (gb[0] & 0xFF) <= 0xF7
        && (gb[1] & 0xFF) >= 0xA1;
  }

  private static Optional<EncodedText> strict(byte[] bytes, int from, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String text = new String(bytes, from, bytes.length - from, charset);
      // Written for what cannot be decoded, but texts may have it as well.
      if (text.indexOf('\uFFFD') < 0) {
        return Optional.of(new EncodedText(text, charset, from));
      }
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(new EncodedText(text.toString(), charset, from));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableTextException {
    int control = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        throw new UnreadableTextException(
            "a binary file, or UTF-16 without a byte order mark (NUL at byte "
                + i
                + "); save it as UTF-8");
      }
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        control++;
      }
    }
    if (control > 4 && control * 20 > length) {
      throw new UnreadableTextException("a binary file, not a text; name text or Markdown files");
    }
  }

  private static UnreadableTextException invalidUtf8(byte[] bytes) {
    int line = 1;
    int lineStart = 0;
    int at = firstInvalid(bytes);
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new UnreadableTextException(
        "line "
            + line
            + ", byte "
            + (at - lineStart + 1)
            + ": not valid UTF-8, and no other charset fits; save the file as UTF-8");
  }

  private static int firstInvalid(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (decoder.decode(in, out, true).isOverflow()) {
      out.clear();
    }
    return in.position();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
