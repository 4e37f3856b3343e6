package org.resolint.core.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What results depend on, as one name: results of the same key are the same.
 *
 * @param name 64 hexadecimal digits
 */
public record ResultKey(String name) {

  /** Begins with nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Adds up what results depend on, with SHA-256. Not thread-safe. */
  public static final class Builder {
    private final MessageDigest digest;

    private Builder() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    /** Adds a number. */
    public Builder add(long number) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
      return this;
    }

    /** Adds bytes. They cannot be taken for the end of what came before. */
    public Builder add(byte[] bytes) {
      add(bytes.length);
      digest.update(bytes);
      return this;
    }

    /** Adds a text, which may be missing. */
    public Builder add(@Nullable String text) {
      return text == null ? add(-1) : add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds texts in their order. */
    public Builder add(Collection<String> texts) {
      add(texts.size());
      texts.forEach(this::add);
      return this;
    }

    /** The key; the builder is of no use any more. */
    public ResultKey build() {
      return new ResultKey(HexFormat.of().formatHex(digest.digest()));
    }
  }
}
