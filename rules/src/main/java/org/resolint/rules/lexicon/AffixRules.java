package org.resolint.rules.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The affixes of a Hunspell {@code .aff} file: what may be put before and after a listed word, by
 * its flags. Read are flags of two characters ({@code FLAG long}), their aliases ({@code AF}),
 * prefixes and suffixes with what they strip, their conditions and the further flags they bring;
 * signs that are to be ignored are left out of affixes. Immutable.
 */
final class AffixRules {
  private static final int FLAG_LENGTH = 2;
  private static final int FIRST_FIELDS = 4;

  private final Map<String, Integer> flags = new HashMap<>();
  private final List<BitSet> aliases = new ArrayList<>(List.of(new BitSet()));
  private final Map<String, List<Affix>> prefixes = new HashMap<>();
  private final Map<String, List<Affix>> suffixes = new HashMap<>();
  private final BitSet brought = new BitSet();
  private String ignored = "";
  private int longestPrefix;
  private int longestSuffix;

  /**
   * One affix, whatever flags it stands under.
   *
   * @param flags the numbers of the flags that allow it
   * @param strip what it replaces
   * @param condition what the word must begin or end with once the affix is replaced
   * @param brings the flags that a word with this affix has besides its own
   */
  record Affix(BitSet flags, String strip, AffixCondition condition, BitSet brings) {
    boolean isLike(String otherStrip, AffixCondition otherCondition, BitSet otherBrings) {
      return strip.equals(otherStrip)
          && condition.equals(otherCondition)
          && brings.equals(otherBrings);
    }
  }

  private final Pattern unused;

  private AffixRules(Pattern unused) {
    this.unused = unused;
  }

  /**
   * Reads a file in UTF-8 from the class path.
   *
   * @param unused the affixes to leave out, prefixes with a hyphen behind them and suffixes with
   *     one before
   * @throws UncheckedIOException if it is missing or cannot be read
   */
  static AffixRules open(String path, Pattern unused) {
    AffixRules rules = new AffixRules(unused);
    try (InputStream in = WordGraph.resource(path)) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rules.read(line.strip().split("\\s+"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  private void read(String[] fields) {
    switch (fields[0]) {
      case "IGNORE" -> ignored = fields.length > 1 ? fields[1] : "";
      case "AF" -> {
        if (!isCount(fields, 1)) {
          aliases.add(flags(fields[1]));
        }
      }
      case "PFX" -> longestPrefix = Math.max(longestPrefix, add(fields, prefixes));
      case "SFX" -> longestSuffix = Math.max(longestSuffix, add(fields, suffixes));
      default -> {}
    }
  }

  /** The length of the affix; 0 for the line that begins a class. */
  private int add(String[] fields, Map<String, List<Affix>> affixes) {
    if (fields.length < FIRST_FIELDS || isCount(fields, FIRST_FIELDS - 1)) {
      return 0;
    }
    String[] added = fields[3].split("/", -1);
    String text = withoutIgnored(zeroIsNothing(added[0]));
    String place = fields[0].equals("PFX") ? text + '-' : '-' + text;
    if (unused.matcher(place).matches()) {
      return 0;
    }
    BitSet brings = added.length < 2 ? new BitSet() : alias(Integer.parseInt(added[1]));
    brought.or(brings);
    AffixCondition condition =
        AffixCondition.parse(fields.length > FIRST_FIELDS ? fields[FIRST_FIELDS] : ".");
    String strip = zeroIsNothing(fields[2]);
    List<Affix> same = affixes.computeIfAbsent(text, key -> new ArrayList<>());
    same.stream()
        .filter(affix -> affix.isLike(strip, condition, brings))
        .findFirst()
        .orElseGet(
            () -> {
              Affix affix = new Affix(new BitSet(), strip, condition, brings);
              same.add(affix);
              return affix;
            })
        .flags()
        .set(flag(fields[1]));
    return text.length();
  }

  private static boolean isCount(String[] fields, int at) {
    return !fields[at].equals("0") && fields[at].chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String zeroIsNothing(String field) {
    return field.equals("0") ? "" : field;
  }

  private String withoutIgnored(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> ignored.indexOf(c) < 0).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private BitSet flags(String names) {
    BitSet set = new BitSet();
    for (int i = 0; i + FLAG_LENGTH <= names.length(); i += FLAG_LENGTH) {
      set.set(flag(names.substring(i, i + FLAG_LENGTH)));
    }
    return set;
  }

  private int flag(String name) {
    return flags.computeIfAbsent(name, key -> flags.size());
  }

  /** The flags behind an alias; none for a number that has none. */
  BitSet alias(int number) {
    return number < aliases.size() ? aliases.get(number) : aliases.get(0);
  }

  /** Whether there is an affix that lets this one follow. */
  boolean isBrought(Affix affix) {
    return brought.intersects(affix.flags());
  }

  /** A way to take an affix off: what is left, and the affix. */
  record Cut(String rest, Affix affix) {}

  /** Every way to take a prefix off. */
  List<Cut> withoutPrefix(String word) {
    List<Cut> cuts = new ArrayList<>();
    for (int n = 0; n <= Math.min(longestPrefix, word.length()); n++) {
      for (Affix affix : prefixes.getOrDefault(word.substring(0, n), List.of())) {
        String rest = affix.strip() + word.substring(n);
        if (affix.condition().holdsAtStart(rest)) {
          cuts.add(new Cut(rest, affix));
        }
      }
    }
    return cuts;
  }

  /** Every way to take a suffix off. */
  List<Cut> withoutSuffix(String word) {
    List<Cut> cuts = new ArrayList<>();
    for (int n = 0; n <= Math.min(longestSuffix, word.length()); n++) {
      int end = word.length() - n;
      for (Affix affix : suffixes.getOrDefault(word.substring(end), List.of())) {
        String rest = word.substring(0, end) + affix.strip();
        if (affix.condition().holdsAtEnd(rest)) {
          cuts.add(new Cut(rest, affix));
        }
      }
    }
    return cuts;
  }
}
