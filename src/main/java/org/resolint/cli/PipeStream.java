package org.resolint.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream that swallows everything once its reader has gone, as {@code head} does, or once it has
 * said that nothing more can be written.
 */
final class PipeStream extends OutputStream {
  private final OutputStream out;
  private boolean ended;

  PipeStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (ended) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      rethrowUnlessBroken(e);
    }
  }

  @Override
  public void flush() throws IOException {
    if (ended) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      rethrowUnlessBroken(e);
    }
  }

  private void rethrowUnlessBroken(IOException e) throws IOException {
    ended = true;
    if (!"Broken pipe".equals(e.getMessage())) {
      throw e;
    }
  }
}
