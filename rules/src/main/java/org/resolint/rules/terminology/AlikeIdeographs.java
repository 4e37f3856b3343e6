package org.resolint.rules.terminology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Which ideographs are mistaken for each other, by their sound or shape, from {@code
 * alike-ideographs.txt} among the packs. Characters outside of the Basic Multilingual Plane are
 * like no other. Read when first asked.
 */
final class AlikeIdeographs {
  private static final String RESOURCE = "/org/resolint/rules/packs/alike-ideographs.txt";
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  private static final AlikeIdeographs SHIPPED = read();

  /** The line of the syllable that an ideograph is read as, or 0. */
  private final short[] sounds = new short[LAST - FIRST + 1];

  private final Set<Integer> shapes = new HashSet<>();

  private AlikeIdeographs() {}

  private static AlikeIdeographs read() {
    AlikeIdeographs alike = new AlikeIdeographs();
    try (InputStream in = AlikeIdeographs.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("The resource " + RESOURCE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      short number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        alike.add(line, ++number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return alike;
  }

  private void add(String line, short number) {
    if (line.startsWith("#")) {
      return;
    }
    char head = line.charAt(0);
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isCovered(head)) {
        shapes.add(pair(head, c));
      } else if (isCovered(c)) {
        sounds[c - FIRST] = number;
      }
    }
  }

  /** Whether two different ideographs sound or look alike. */
  static boolean areAlike(char one, char other) {
    return SHIPPED.holds(one, other);
  }

  private boolean holds(char one, char other) {
    if (!isCovered(one) || !isCovered(other)) {
      return false;
    }
    short sound = sounds[one - FIRST];
    return (sound != 0 && sound == sounds[other - FIRST])
        || shapes.contains(pair(one, other))
        || shapes.contains(pair(other, one));
  }

  private static boolean isCovered(char c) {
    return c >= FIRST && c <= LAST;
  }

  private static int pair(char one, char other) {
    return one << Character.SIZE | other;
  }
}
