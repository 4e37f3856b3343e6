package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.TailFact;
import org.resolint.rules.text.PackFile;

/**
 * The words of one language that decide what a paragraph says: negations, modal verbs, numbers in
 * words. Time grows with the length of the text and not with the number of words known. Immutable
 * and thread-safe.
 */
final class CueWords {
  private static final String NONE = "none";
  private static final String UNSPACED = "zh";
  private static final char FIRST_NOT_ASCII = 0x80;
  private static final char FIRST_MARK = 0x300;

  /** "And" and "so", which Arabic writes to the front of words. */
  private static final Map<String, String> PROCLITICS = Map.of("ar", "وف");

  private final boolean spaced;
  private final String proclitics;
  private final Node root = new Node();
  private final TailFact<List<Cue>> cues = TailFact.of(this::in);

  /**
   * A word or phrase.
   *
   * @param things what it stands for; empty for a phrase that only looks like another
   * @param start the UTF-16 offset at which it begins
   * @param end the UTF-16 offset after it
   */
  record Cue(Set<String> things, int start, int end) {}

  /** What words have in common so far. */
  private static final class Node {
    private char[] letters = {};
    private Node[] nodes = {};
    private @Nullable Set<String> whole;
    private @Nullable Set<String> stem;

    @Nullable Node next(char letter) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return nodes[i];
        }
      }
      return null;
    }

    Node nextOrNew(char letter) {
      Node known = next(letter);
      if (known != null) {
        return known;
      }
      Node made = new Node();
      letters = Arrays.copyOf(letters, letters.length + 1);
      nodes = Arrays.copyOf(nodes, letters.length);
      letters[letters.length - 1] = letter;
      nodes[letters.length - 1] = made;
      return made;
    }
  }

  private CueWords(String language) {
    this.spaced = !language.equals(UNSPACED);
    this.proclitics = PROCLITICS.getOrDefault(language, "");
  }

  /** Reads the words of one of the six languages. */
  static CueWords read(String language) {
    return of(language, PackFile.properties("cues/" + language));
  }

  /** Words by what they stand for, separated by bars; a star stands for any ending. */
  static CueWords of(String language, Map<String, String> data) {
    CueWords words = new CueWords(language);
    data.forEach(
        (thing, list) -> {
          for (String word : list.split("\\|", -1)) {
            if (!word.isBlank()) {
              words.add(word.strip(), thing.equals(NONE) ? List.of() : List.of(thing));
            }
          }
        });
    return words;
  }

  private void add(String word, List<String> things) {
    boolean stem = word.endsWith("*");
    Node node = root;
    for (char c : word.substring(0, word.length() - (stem ? 1 : 0)).toCharArray()) {
      node = node.nextOrNew(folded(c));
    }
    Set<String> known = stem ? node.stem : node.whole;
    Set<String> all = new TreeSet<>(things);
    if (known != null) {
      all.addAll(known);
    }
    if (stem) {
      node.stem = all;
    } else {
      node.whole = all;
    }
  }

  /** The words in a paragraph from an offset on, in order; where several begin, the longest. */
  List<Cue> in(Paragraph paragraph, int from) {
    return cues.in(paragraph, from);
  }

  /** The words in a text from an offset on, in order; where several begin, the longest. */
  List<Cue> in(String text, int from) {
    List<Cue> cues = new ArrayList<>();
    int i = from;
    while (i < text.length()) {
      Cue cue = isStart(text, i) ? at(text, i) : null;
      if (cue != null && !cue.things().isEmpty()) {
        cues.add(cue);
      }
      i = cue == null ? i + 1 : cue.end();
    }
    return cues;
  }

  private boolean isStart(String text, int i) {
    return !spaced || (isLetter(text.charAt(i)) && (i == 0 || !isLetter(text.charAt(i - 1))));
  }

  private @Nullable Cue at(String text, int start) {
    Cue cue = longest(text, start);
    return cue == null && proclitics.indexOf(text.charAt(start)) >= 0
        ? longest(text, start + 1)
        : cue;
  }

  private @Nullable Cue longest(String text, int start) {
    Cue best = null;
    Node node = root;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMark(c)) {
        continue;
      }
      node = node.next(folded(c));
      if (node == null) {
        return best;
      }
      if (node.stem != null) {
        best = new Cue(node.stem, start, wordEnd(text, i + 1));
      }
      if (node.whole != null && (!spaced || wordEnd(text, i + 1) == i + 1)) {
        best = new Cue(node.whole, start, i + 1);
      }
    }
    return best;
  }

  private int wordEnd(String text, int from) {
    int end = from;
    while (spaced && end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return c < FIRST_NOT_ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char folded(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    if (c == '’' || c == 'ʼ') {
      return '\'';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
  }
}
