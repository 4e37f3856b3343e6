package org.resolint.rules.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word sequences of passages that may be terms. Each length is counted with the help of
 * the one below: a sequence is as rare as its rarest part. So memory grows with the text and not
 * with the number of its sequences. Not thread-safe.
 */
final class CandidateMiner {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final int NONE = -1;
  private static final int LONGEST = 5;
  private static final int LONGEST_IDEOGRAPHIC = 8;
  private static final int FEWEST_LETTERS = 3;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::termhood)
          .reversed()
          .thenComparing(Comparator.comparingInt(Candidate::size).reversed())
          .thenComparing(Candidate::form);

  private final List<Tally> tallies = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Integer> passageOf = new ArrayList<>();

  /** By length less one and segment, the number of the frequent sequence that begins at a word. */
  private final List<List<int[]>> frequent = new ArrayList<>();

  /** By length less one and number of the frequent sequence, its tally. */
  private final List<Map<Integer, Tally>> found = new ArrayList<>();

  private final List<String> texts;
  private final int minCount;
  private final boolean ideographic;

  private CandidateMiner(List<String> texts, String language, int minCount) {
    this.texts = texts;
    this.minCount = minCount;
    this.ideographic = language.equals("zh");
  }

  /**
   * The candidates of passages, those with the highest termhood first.
   *
   * @param texts the passages; one that is lacking is empty
   * @param minCount how often a candidate occurs at least
   */
  static List<Candidate> mine(
      List<String> texts, String language, Segmenter segmenter, int minCount) {
    CandidateMiner miner = new CandidateMiner(texts, language, minCount);
    for (int passage = 0; passage < texts.size(); passage++) {
      for (Segment segment : segmenter.segments(texts.get(passage))) {
        miner.segments.add(segment);
        miner.passageOf.add(passage);
      }
    }
    return miner.candidates();
  }

  private List<Candidate> candidates() {
    int longest = ideographic ? LONGEST_IDEOGRAPHIC : LONGEST;
    // One word more tells what is but a part of something longer.
    for (int length = 1; length <= longest + 1; length++) {
      countSequences(length);
      tally(length);
    }
    for (int segment = 0; segment < segments.size(); segment++) {
      tellAlone(segment);
    }
    return tallies.stream()
        .filter(tally -> tally.words() <= longest && !tally.isPart())
        .map(Tally::candidate)
        .filter(this::isLongEnough)
        .sorted(ORDER)
        .toList();
  }

  private boolean isLongEnough(Candidate candidate) {
    return ideographic
        ? candidate.size() > 1
        : candidate.form().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private void countSequences(int length) {
    Map<Long, Integer> counts = new HashMap<>();
    forEach(
        length, (segment, from) -> counts.merge(sequence(segment, from, length), 1, Integer::sum));
    Map<Long, Integer> numbers = new HashMap<>();
    List<int[]> level = new ArrayList<>();
    for (Segment segment : segments) {
      int[] none = new int[segment.size()];
      Arrays.fill(none, NONE);
      level.add(none);
    }
    forEach(
        length,
        (segment, from) -> {
          long sequence = sequence(segment, from, length);
          if (counts.getOrDefault(sequence, 0) >= minCount) {
            level.get(segment)[from] = numbers.computeIfAbsent(sequence, n -> numbers.size());
          }
        });
    frequent.add(level);
  }

  private interface Visitor {
    void visit(int segment, int from);
  }

  /** Visits all places where a sequence begins whose parts are frequent. */
  private void forEach(int length, Visitor visitor) {
    for (int segment = 0; segment < segments.size(); segment++) {
      int last = segments.get(segment).size() - length;
      for (int from = 0; from <= last; from++) {
        if (length == 1
            || (number(segment, from, length - 1) != NONE
                && number(segment, from + 1, length - 1) != NONE)) {
          visitor.visit(segment, from);
        }
      }
    }
  }

  private int number(int segment, int from, int length) {
    return frequent.get(length - 1).get(segment)[from];
  }

  private long sequence(int segment, int from, int length) {
    int last = segments.get(segment).keys()[from + length - 1];
    return length == 1 ? last : ((long) number(segment, from, length - 1) << Integer.SIZE) | last;
  }

  private void tally(int length) {
    Map<Integer, Tally> level = new LinkedHashMap<>();
    Map<Tally, int[]> places = new LinkedHashMap<>();
    for (int s = 0; s < segments.size(); s++) {
      Segment segment = segments.get(s);
      for (int from = 0; from + length <= segment.size(); from++) {
        int number = number(s, from, length);
        if (number == NONE || !segment.isTerm(from, length)) {
          continue;
        }
        Tally tally = level.get(number);
        if (tally == null) {
          tally = new Tally(Tally.keys(segment, from, length));
          level.put(number, tally);
          places.put(tally, new int[] {s, from});
        }
        int start = segment.words().get(from).start();
        int end = segment.words().get(from + length - 1).end();
        int passage = passageOf.get(s);
        tally.add(form(texts.get(passage).substring(start, end)), passage, start);
      }
    }
    found.add(level);
    places.forEach((tally, place) -> tellParts(tally, place[0], place[1]));
    tallies.addAll(level.values());
  }

  private void tellParts(Tally whole, int segment, int from) {
    for (int length = 1; length < whole.words(); length++) {
      for (int start = from; start + length <= from + whole.words(); start++) {
        Tally part = at(segment, start, length);
        if (part != null) {
          part.isIn(whole);
        }
      }
    }
  }

  /** Tells the sequences of a segment that no longer one covers. */
  private void tellAlone(int segment) {
    int reach = 0;
    for (int from = 0; from < segments.get(segment).size(); from++) {
      Tally longest = null;
      for (int length = 1; length <= found.size(); length++) {
        Tally tally = at(segment, from, length);
        longest = tally == null ? longest : tally;
      }
      if (longest != null && from + longest.words() > reach) {
        longest.standsAlone();
        reach = from + longest.words();
      }
    }
  }

  private @Nullable Tally at(int segment, int from, int length) {
    if (from + length > segments.get(segment).size()) {
      return null;
    }
    return found.get(length - 1).get(number(segment, from, length));
  }

  private static String form(String words) {
    return BLANKS.matcher(words).replaceAll(" ");
  }
}
