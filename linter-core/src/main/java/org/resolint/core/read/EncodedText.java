package org.resolint.core.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * A decoded file with what it takes to write another text the way it was written. Immutable.
 *
 * @param text the text, without byte order mark
 * @param charset how it was encoded, the byte order of UTF-16 included
 * @param mark how many bytes of byte order mark come before it
 */
public record EncodedText(String text, Charset charset, int mark) {
  /**
   * Decodes a file as {@link DocumentReader} does.
   *
   * @param name the path as the user gave it; its suffix tells the format
   * @throws UnreadableTextException if the bytes are no text that can be read
   */
  public static EncodedText of(String name, byte[] bytes) throws UnreadableTextException {
    return AlignedTextReader.isAligned(name, bytes)
        ? XmlDecoder.read(bytes)
        : TextDecoder.read(bytes);
  }

  /**
   * Another text as bytes, beginning with the mark of the file.
   *
   * @param original the bytes of the file that this was decoded from
   * @param other the text to encode
   * @return the bytes, or empty if the charset has not all of its characters
   */
  public Optional<byte[]> encode(byte[] original, String other) {
    if (!charset.canEncode()) {
      return Optional.empty();
    }
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      ByteBuffer encoded = encoder.encode(CharBuffer.wrap(other));
      byte[] bytes = Arrays.copyOf(original, mark + encoded.remaining());
      encoded.get(bytes, mark, encoded.remaining());
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether the charset has all characters of a text. */
  public boolean hasAllOf(String other) {
    return charset.canEncode() && charset.newEncoder().canEncode(other);
  }

  /** Whether encoding the text gives the bytes that it was decoded from. */
  public boolean isFaithful(byte[] original) {
    return encode(original, text).filter(bytes -> Arrays.equals(bytes, original)).isPresent();
  }
}
