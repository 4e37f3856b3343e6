package org.resolint.rules.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * The simplified counterparts of traditional Han characters, from {@code han-variants.txt} beside
 * this class. Characters outside of the Basic Multilingual Plane have none.
 */
public final class HanVariants {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';
  private static final BitSet COUNTERPARTS = new BitSet(LAST - FIRST + 1);
  private static final char[] SIMPLIFIED = read();

  private HanVariants() {}

  /** The simplified counterpart of a character, or the character itself. */
  public static char simplified(char c) {
    return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
  }

  /** Whether a character is the simplified counterpart of another. */
  public static boolean isSimplified(char c) {
    return c >= FIRST && c <= LAST && COUNTERPARTS.get(c - FIRST);
  }

  private static char[] read() {
    char[] simplified = new char[LAST - FIRST + 1];
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) (FIRST + i);
    }
    try (InputStream in = HanVariants.class.getResourceAsStream("han-variants.txt")) {
      if (in == null) {
        throw new IOException("han-variants.txt is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (int i = 1; i < line.length() && line.charAt(0) != '#'; i++) {
          simplified[line.charAt(i) - FIRST] = line.charAt(0);
          COUNTERPARTS.set(line.charAt(0) - FIRST);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return simplified;
  }
}
