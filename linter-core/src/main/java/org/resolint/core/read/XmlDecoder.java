package org.resolint.core.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of an XML file into text, as XML says: by the byte order mark, else by what
 * UTF-16 looks like, else by the declaration, else as UTF-8. Nothing is guessed.
 */
final class XmlDecoder {
  private static final int HEAD = 8_192;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"']{1,60})[\"']");
  private static final Pattern ALIGNED =
      Pattern.compile(
          "^\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>\\[]*+>\\s*+)*+"
              + "<(?:[\\w.-]++:)?(?:xliff|tmx)[\\s>/]",
          Pattern.DOTALL);

  private XmlDecoder() {}

  /** Whether the root element of a file is one of aligned text. */
  static boolean isAligned(byte[] bytes) {
    return beginsWithTag(bytes) && ALIGNED.matcher(head(bytes)).find();
  }

  /** Whether the first character but for spaces is that of a tag: in few files it is. */
  private static boolean beginsWithTag(byte[] bytes) {
    for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
      boolean inHead = bytes[i] > 0 || (i > 2 && bytes[i] < 0);
      if (inHead && !Character.isWhitespace(bytes[i])) {
        return bytes[i] == '<';
      }
    }
    return false;
  }

  /**
   * Decodes a file. A byte order mark is not part of the text.
   *
   * @throws UnreadableTextException if the bytes are not of the charset, or the charset is not
   *     known
   */
  static String decode(byte[] bytes) throws UnreadableTextException {
    return read(bytes).text();
  }

  /**
   * Decodes a file and tells how it was encoded.
   *
   * @throws UnreadableTextException if the bytes are not of the charset, or the charset is not
   *     known
   */
  static EncodedText read(byte[] bytes) throws UnreadableTextException {
    int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0xFF;
    if (first == 0xFE && second == 0xFF) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (first == 0xFF && second == 0xFE) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (first == '<' && second == 0) {
      return decode(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (first == 0 && second == '<') {
      return decode(bytes, 0, StandardCharsets.UTF_16BE);
    }
    return decode(bytes, 0, declared(bytes));
  }

  private static Charset declared(byte[] bytes) throws UnreadableTextException {
    Matcher matcher = ENCODING.matcher(head(bytes));
    if (!matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = matcher.group(1);
    try {
      Charset charset = Charset.forName(name);
      // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableTextException(
          "line 1: the charset '" + name + "' is not known; save the file as UTF-8");
    }
  }

  /** The beginning in ASCII, of UTF-16 as well. */
  private static String head(byte[] bytes) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
      if (bytes[i] > 0 || (i > 2 && bytes[i] < 0)) {
        head.append(bytes[i] > 0 ? (char) bytes[i] : '?');
      }
    }
    return head.toString();
  }

  private static EncodedText decode(byte[] bytes, int from, Charset charset)
      throws UnreadableTextException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in);
      return new EncodedText(text.toString(), charset, from);
    } catch (CharacterCodingException e) {
      throw new UnreadableTextException(
          "byte "
              + (in.position() + 1)
              + ": not valid "
              + charset.name()
              + "; declare the charset that the file is in, or save it as UTF-8");
    }
  }
}
