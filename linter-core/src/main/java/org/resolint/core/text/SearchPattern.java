package org.resolint.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
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
  /** Of a text with more places to try than one in so many characters, all are tried. */
  private static final int RARE = 6;

  private final String expression;
  private final int flags;

  /** Made when first needed; threads may make it twice. */
  private volatile @Nullable Pattern pattern;

  /** Made when first needed; threads may make it twice. */
  private @Nullable Beginnings beginnings;

  private SearchPattern(String expression, int flags, @Nullable Pattern pattern) {
    this.expression = expression;
    this.flags = flags;
    this.pattern = pattern;
  }

  /** Makes a pattern ready to be looked for. */
  public static SearchPattern of(Pattern pattern) {
    return new SearchPattern(pattern.pattern(), pattern.flags(), pattern);
  }

  /**
   * A pattern to be looked for, which is compiled when it first is.
   *
   * @param expression a regular expression that minds the case
   */
  public static SearchPattern compile(String expression) {
    return compile(expression, 0);
  }

  /**
   * A pattern to be looked for, which is compiled when it first is.
   *
   * @param expression a regular expression
   * @param flags those of {@link Pattern#compile(String, int)}
   */
  public static SearchPattern compile(String expression, int flags) {
    return new SearchPattern(expression, flags, null);
  }

  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(expression, flags);
      pattern = known;
    }
    return known;
  }

  /** A matcher for a text that is looked at alone. */
  public Matcher matcher(CharSequence text) {
    return pattern().matcher(text);
  }

  /** Every match in a text, in order; offsets are UTF-16 ones into it. */
  public List<MatchResult> in(MappedText text) {
    KnownText known = text.known();
    return known.isRecurring() ? known.fact(this, this::find) : find(known);
  }

  private List<MatchResult> find(KnownText known) {
    String text = known.toString();
    Beginnings begin = beginnings();
    if (!begin.areTold()) {
      return everywhere(text);
    }
    CharacterIndex index = known.characters();
    int[] places = null;
    int count = 0;
    for (int i = 0; i < index.size(); i++) {
      long first = begin.among(index.block(i), index.members(i)) & index.members(i);
      if (first != 0) {
        places = places == null ? new int[text.length() / RARE + 1] : places;
        count = addPlaces(first, index.block(i), index, places, count);
      }
    }
    if (places == null) {
      return List.of();
    }
    if (count < places.length) {
      Arrays.sort(places, 0, count);
      return at(places, count, text, begin);
    }
    count = scan(text, begin, places);
    return count < places.length ? at(places, count, text, begin) : everywhere(text);
  }

  private Beginnings beginnings() {
    Beginnings known = beginnings;
    if (known == null) {
      known = new Beginnings(pattern());
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

  /** Writes down where two characters stand that a match can begin with, as far as they fit. */
  private static int scan(String text, Beginnings begin, int[] places) {
    int count = 0;
    for (int i = 0; i < text.length() && count < places.length; i++) {
      if (isFirst(text.charAt(i), begin) && canBegin(text, i, begin)) {
        places[count++] = i;
      }
    }
    return count;
  }

  private static boolean isFirst(char c, Beginnings begin) {
    long bit = CharacterIndex.bit(c);
    return (begin.among(CharacterIndex.blockOf(c), bit) & bit) != 0;
  }

  private static boolean canBegin(String text, int i, Beginnings begin) {
    return i + 1 == text.length() || begin.have(text.charAt(i), text.charAt(i + 1));
  }

  private List<MatchResult> everywhere(String text) {
    Matcher matcher = pattern().matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    List<MatchResult> matches = new ArrayList<>();
    do {
      matches.add(matcher.toMatchResult());
    } while (matcher.find());
    return matches;
  }

  /**
   * Visits every match in a text that is looked at alone, in order.
   *
   * @param visitor sees the matcher at a match, and leaves it there
   */
  public void search(String text, Consumer<Matcher> visitor) {
    Matcher matcher = pattern().matcher(text);
    Beginnings begin = beginnings();
    if (!begin.areTold()) {
      while (matcher.find()) {
        visitor.accept(matcher);
      }
      return;
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int place = next(text, 0, begin);
    while (place < text.length()) {
      boolean matches = matcher.region(place, text.length()).lookingAt();
      if (matches) {
        visitor.accept(matcher);
      }
      place = next(text, matches ? matcher.end() : place + 1, begin);
    }
  }

  /** The next place from an offset on where a match can begin; the end of the text if none can. */
  private static int next(String text, int from, Beginnings begin) {
    int place = from;
    while (place < text.length()
        && !(isFirst(text.charAt(place), begin)
            && canBegin(text, place, begin)
            && !isWithinPair(text, place))) {
      place++;
    }
    return place;
  }

  private List<MatchResult> at(int[] places, int count, String text, Beginnings begin) {
    List<MatchResult> matches = null;
    Matcher matcher = null;
    int from = 0;
    for (int i = 0; i < count; i++) {
      int place = places[i];
      if (place < from || !canBegin(text, place, begin) || isWithinPair(text, place)) {
        continue;
      }
      if (matcher == null) {
        matcher = pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      matcher.region(place, text.length());
      if (matcher.lookingAt()) {
        matches = matches == null ? new ArrayList<>() : matches;
        matches.add(matcher.toMatchResult());
        from = matcher.end();
      }
    }
    return matches == null ? List.of() : matches;
  }

  private static boolean isWithinPair(String text, int offset) {
    return offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
