package org.resolint.glossary.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.resolint.glossary.TermbaseException;

/** Takes input in up to a limit, and turns bytes into text. */
final class Intake {

  private static final String SPLIT_ADVICE = "split the termbase into several files";
  private static final String UTF_8_ADVICE = "save the file as UTF-8";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int SWAPPED_BYTE_ORDER_MARK = 0xFFFE;

  private Intake() {}

  /** All bytes of a stream. */
  static byte[] bytes(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(TermbaseReader.SIZE_LIMIT + 1);
    if (bytes.length > TermbaseReader.SIZE_LIMIT) {
      throw tooLarge(name, "MiB");
    }
    return bytes;
  }

  /** All characters of a reader, without a byte order mark. */
  static InputText text(Reader in, String name) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 13];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      text.append(buffer, 0, read);
      if (text.length() > TermbaseReader.SIZE_LIMIT) {
        throw tooLarge(name, "Mi characters");
      }
    }
    return withoutMark(name, text);
  }

  /** The text of a stream of UTF-8, without a byte order mark. */
  static InputText utf8(InputStream in, String name) throws IOException {
    return decoded(bytes(in, name), name, StandardCharsets.UTF_8);
  }

  /** The text of a stream of UTF-8, or of UTF-16 if a byte order mark says so. */
  static InputText unicode(InputStream in, String name) throws IOException {
    byte[] bytes = bytes(in, name);
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    boolean utf16 = first == BYTE_ORDER_MARK || first == SWAPPED_BYTE_ORDER_MARK;
    return decoded(bytes, name, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private static InputText decoded(byte[] bytes, String name, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    InputText input = withoutMark(name, text);
    if (result.isError()) {
      String problem = "the bytes here are not " + charset.name();
      throw input.error(input.text().length(), problem, UTF_8_ADVICE);
    }
    return input;
  }

  private static InputText withoutMark(String name, CharSequence text) {
    boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return new InputText(name, text.subSequence(marked ? 1 : 0, text.length()).toString());
  }

  /** Refuses a file by its size, before anything of it is read. */
  static void checkSize(long size, String name) {
    if (size > TermbaseReader.SIZE_LIMIT) {
      throw tooLarge(name, "MiB");
    }
  }

  private static TermbaseException tooLarge(String name, String unit) {
    String limit = (TermbaseReader.SIZE_LIMIT >> 20) + " " + unit;
    return new TermbaseException(name, 1, 1, "the termbase is larger than " + limit, SPLIT_ADVICE);
  }
}
