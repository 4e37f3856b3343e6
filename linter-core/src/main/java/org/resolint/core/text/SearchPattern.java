package org.resolint.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for in many texts. It finds what {@link Matcher#find()} finds, but tries
 * only where a character stands that a match can begin with, and most texts have none. It learns of
 * a character when a text first has it. Thread-safe.
 */
public final class SearchPattern {
  private static final int BLOCKS = 1 << 10;

  /** Of a text with more places to try than one in so many characters, all are tried. */
  private static final int RARE = 6;

  private final Pattern pattern;

  /** Made when first needed; threads may make it twice. */
  private @Nullable Beginnings beginnings;

  private final AtomicReferenceArray<Block> blocks = new AtomicReferenceArray<>(BLOCKS);

  /** Which characters of a block are known, and which of them a match can begin with, as bits. */
  private record Block(long known, long first) {
    static final Block UNKNOWN = new Block(0, 0);
  }

  private SearchPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Makes a pattern ready to be looked for. */
  public static SearchPattern of(Pattern pattern) {
    return new SearchPattern(pattern);
  }

  /**
   * A pattern to be looked for.
   *
   * @param expression a regular expression that minds the case
   */
  public static SearchPattern compile(String expression) {
    return of(Pattern.compile(expression));
  }

  /** A matcher for a text that is looked at alone. */
  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** Every match in a text, in order; offsets are UTF-16 ones into it. */
  public List<MatchResult> in(MappedText text) {
    KnownText known = text.known();
    return known.isRecurring() ? known.fact(this, this::find) : find(known);
  }

  private List<MatchResult> find(KnownText known) {
    String text = known.toString();
    Beginnings start = beginnings();
    if (!start.areTold()) {
      return everywhere(text);
    }
    CharacterIndex index = known.characters();
    int[] places = null;
    int count = 0;
    for (int i = 0; i < index.size(); i++) {
      long first = first(index.block(i), index.members(i), start) & index.members(i);
      if (first != 0) {
        places = places == null ? new int[text.length() / RARE + 1] : places;
        count = addPlaces(first, index.block(i), index, places, count);
      }
    }
    if (places == null) {
      return List.of();
    }
    return count == places.length ? everywhere(text) : at(places, count, text);
  }

  private Beginnings beginnings() {
    Beginnings known = beginnings;
    if (known == null) {
      known = new Beginnings(pattern);
      beginnings = known;
    }
    return known;
  }

  private static int addPlaces(
      long characters, int block, CharacterIndex index, int[] places, int count) {
    int all = count;
    for (long left = characters; left != 0; left &= left - 1) {
      char c = (char) ((block << 6) + Long.numberOfTrailingZeros(left));
      all = index.places(c, places, all);
    }
    return all;
  }

  private List<MatchResult> everywhere(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    List<MatchResult> matches = new ArrayList<>();
    do {
      matches.add(matcher.toMatchResult());
    } while (matcher.find());
    return matches;
  }

  private List<MatchResult> at(int[] places, int count, String text) {
    Arrays.sort(places, 0, count);
    List<MatchResult> matches = new ArrayList<>(0);
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int i = 0; i < count; i++) {
      if (places[i] >= from && !isWithinPair(text, places[i])) {
        matcher.region(places[i], text.length());
        if (matcher.lookingAt()) {
          matches.add(matcher.toMatchResult());
          from = matcher.end();
        }
      }
    }
    return matches;
  }

  private static boolean isWithinPair(String text, int offset) {
    return offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** The characters of a block that a match can begin with, as far as is known; some are asked. */
  private long first(int number, long asked, Beginnings start) {
    Block known = blocks.get(number);
    if (known != null && (asked & ~known.known()) == 0) {
      return known.first();
    }
    Block block = learn(number, asked, known == null ? Block.UNKNOWN : known, start);
    // Another thread may have learned of others meanwhile; they are learned again when asked for.
    blocks.set(number, block);
    return block.first();
  }

  private static Block learn(int number, long asked, Block known, Beginnings start) {
    long first = known.first();
    for (long left = asked & ~known.known(); left != 0; left &= left - 1) {
      char c = (char) ((number << 6) + Long.numberOfTrailingZeros(left));
      if (start.have(c)) {
        first |= CharacterIndex.bit(c);
      }
    }
    return new Block(known.known() | asked, first);
  }
}
