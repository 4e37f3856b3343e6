package org.resolint.rules.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import morfologik.fsa.ByteSequenceIterator;
import morfologik.fsa.FSA;

/**
 * One dictionary: an automaton of lines <i>form, separator, code</i>, where the code of a
 * part-of-speech dictionary says how to turn the form into its lemma and with which tag, and may
 * end in a frequency letter.
 *
 * <p>Read with Morfologik's automata alone: they are immutable, so a graph is safe for use by many
 * threads, as Morfologik's own lookup and speller are not.
 */
final class WordGraph implements Predicate<String> {
  private static final int TRIM_ALL = 255;
  private static final int ASCII = 0x80;
  private static final int BYTES = 0x100;

  final FSA fsa;
  final Charset charset;
  final byte separator;

  /** What single bytes stand for; in UTF-8, those that are characters by themselves. */
  final String letters;

  private final boolean withFrequencies;

  private WordGraph(FSA fsa, Charset charset, byte separator, boolean withFrequencies) {
    this.fsa = fsa;
    this.charset = charset;
    this.separator = separator;
    this.letters = letters(charset);
    this.withFrequencies = withFrequencies;
  }

  private static String letters(Charset charset) {
    byte[] bytes = new byte[charset.equals(StandardCharsets.UTF_8) ? ASCII : BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return new String(bytes, charset);
  }

  /**
   * Reads a dictionary from the class path.
   *
   * @param path of the {@code .dict} file; its {@code .info} file stands beside it
   * @throws UncheckedIOException if either is missing or cannot be read
   */
  static WordGraph open(String path) {
    Properties info = new Properties();
    try (InputStream in = resource(path.replace(".dict", ".info"))) {
      info.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (InputStream in = resource(path)) {
      FSA fsa = FSA.read(in);
      return new WordGraph(
          fsa,
          Charset.forName(info.getProperty("fsa.dict.encoding", "utf-8")),
          (byte) info.getProperty("fsa.dict.separator", "+").charAt(0),
          Boolean.parseBoolean(info.getProperty("fsa.dict.frequency-included")));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Opens a file on the class path. */
  static InputStream resource(String path) throws IOException {
    InputStream in = WordGraph.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IOException("No dictionary " + path + " on the class path");
    }
    return in;
  }

  @Override
  public boolean test(String form) {
    return codes(form) != 0;
  }

  /** How often the form is used, from 0 (rare, unknown or not told) to 25. */
  int frequency(String form) {
    int node = codes(form);
    return node == 0 ? 0 : frequencyAt(node);
  }

  /** Every reading of the form, in the dictionary's order. */
  List<Reading> readings(String form) {
    int node = codes(form);
    if (node == 0) {
      return List.of();
    }
    byte[] bytes = form.getBytes(charset);
    List<Reading> readings = new ArrayList<>();
    ByteSequenceIterator codes = new ByteSequenceIterator(fsa, node);
    while (codes.hasNext()) {
      readings.add(reading(bytes, bytes(codes.next())));
    }
    return readings;
  }

  /**
   * The forms of a lemma, where this is a dictionary of inflected forms: its lines are <i>lemma,
   * bar, tag, separator, code</i>. The form stands where a reading has its lemma.
   */
  List<Reading> inflections(String lemma) {
    byte[] start = (lemma + "|").getBytes(charset);
    int node = walk(start);
    if (node == 0) {
      return List.of();
    }
    List<Reading> forms = new ArrayList<>();
    ByteSequenceIterator lines = new ByteSequenceIterator(fsa, node);
    while (lines.hasNext()) {
      byte[] rest = bytes(lines.next());
      int split = 0;
      while (split < rest.length && rest[split] != separator) {
        split++;
      }
      byte[] key = Arrays.copyOf(start, start.length + split);
      System.arraycopy(rest, 0, key, start.length, split);
      byte[] code = Arrays.copyOfRange(rest, split + 1, rest.length);
      String tag = new String(rest, 0, split, StandardCharsets.US_ASCII);
      forms.add(new Reading(reading(key, code).lemma(), tag));
    }
    return forms;
  }

  private Reading reading(byte[] form, byte[] code) {
    int length = code.length;
    int split = 1;
    while (split < length && code[split] != separator) {
      split++;
    }
    int trim = (code[0] - 'A') & 0xFF;
    int kept = trim == TRIM_ALL ? 0 : Math.max(0, form.length - trim);
    ByteArrayOutputStream lemma = new ByteArrayOutputStream(kept + split);
    lemma.write(form, 0, kept);
    lemma.write(code, 1, Math.min(split, length) - 1);
    int tagEnd = withFrequencies ? length - 1 : length;
    String tag =
        split + 1 < tagEnd
            ? new String(code, split + 1, tagEnd - split - 1, StandardCharsets.US_ASCII)
            : "";
    return new Reading(lemma.toString(charset), tag);
  }

  /** The frequency told by the first code below a node that a separator led to. */
  int frequencyAt(int node) {
    if (!withFrequencies) {
      return 0;
    }
    int arc = fsa.getFirstArc(node);
    while (!fsa.isArcTerminal(arc)) {
      arc = fsa.getFirstArc(fsa.getEndNode(arc));
    }
    return Math.max(0, Math.min(25, fsa.getArcLabel(arc) - 'A'));
  }

  /** The node where the codes of the form begin, or 0. */
  private int codes(String form) {
    if (form.isEmpty()) {
      return 0;
    }
    byte[] bytes = form.getBytes(charset);
    if (!charset.equals(StandardCharsets.UTF_8) && !new String(bytes, charset).equals(form)) {
      return 0;
    }
    int node = walk(bytes);
    return node == 0 ? 0 : step(node, separator);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private int walk(byte[] bytes) {
    int node = fsa.getRootNode();
    for (byte label : bytes) {
      node = label == separator ? 0 : step(node, label);
      if (node == 0) {
        return 0;
      }
    }
    return node;
  }

  private int step(int node, byte label) {
    int arc = fsa.getArc(node, label);
    return arc == 0 || fsa.isArcTerminal(arc) ? 0 : fsa.getEndNode(arc);
  }
}
