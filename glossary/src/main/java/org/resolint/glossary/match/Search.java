package org.resolint.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolint.glossary.match.TermOccurrence.Candidate;

/** One walk over one text. Not thread-safe. */
final class Search {

  private final TermIndex index;
  private final TermCheck check;
  private final CharSequence text;
  private final List<TermToken> tokens;

  /** The sets that word i belongs to stand in {@code sets} from {@code setsFrom[i]}. */
  private final int[] setsFrom;

  private int[] sets;

  /** What stands before each word. */
  private final int[] separators;

  /** The words that the current path through the trie has taken. */
  private final int[] path;

  private final List<Entry> best = new ArrayList<>();
  private int bestLast;
  private int shieldLast;

  Search(TermIndex index, TermCheck check, CharSequence text, List<TermToken> tokens) {
    this.index = index;
    this.check = check;
    this.text = text;
    this.tokens = tokens;
    this.setsFrom = new int[tokens.size() + 1];
    this.sets = new int[tokens.size() + 16];
    this.separators = new int[tokens.size()];
    this.path = new int[index.longest()];
  }

  TermMatches run() {
    if (path.length == 0) {
      return TermMatches.NONE;
    }
    readWords();
    List<TermOccurrence> found = new ArrayList<>();
    List<TermOccurrence> overlapped = new ArrayList<>();
    int nextFree = 0;
    int earlierShieldLast = -1;
    for (int first = 0; first < separators.length; first++) {
      if (setsFrom[first] == setsFrom[first + 1]) {
        continue;
      }
      best.clear();
      bestLast = -1;
      shieldLast = -1;
      follow(Trie.ROOT, first, 0, Separator.WEAK);
      if (!best.isEmpty()) {
        // A proper name is a shield of its own words, but not against itself.
        boolean shielded = earlierShieldLast >= bestLast || shieldLast > bestLast;
        boolean isFree = first >= nextFree;
        (isFree ? found : overlapped).add(occurrence(first, shielded));
        nextFree = isFree ? bestLast + 1 : nextFree;
      }
      earlierShieldLast = Math.max(earlierShieldLast, shieldLast);
    }
    return new TermMatches(found, overlapped);
  }

  private void readWords() {
    int count = 0;
    int previousEnd = 0;
    for (int i = 0; i < separators.length; i++) {
      TermToken token = tokens.get(i);
      separators[i] = Separator.between(text, previousEnd, token.start());
      previousEnd = token.end();
      setsFrom[i] = count;
      count = addSets(token.folded(), setsFrom[i], count);
      List<String> lemmas = token.lemmas();
      for (int j = 0; j < lemmas.size(); j++) {
        count = addSets(lemmas.get(j), setsFrom[i], count);
      }
    }
    setsFrom[separators.length] = count;
  }

  private int addSets(String form, int from, int count) {
    int next = count;
    for (int set : index.setsWith(form)) {
      if (!contains(set, from, next)) {
        if (next == sets.length) {
          sets = Arrays.copyOf(sets, next * 2);
        }
        sets[next++] = set;
      }
    }
    return next;
  }

  private boolean contains(int set, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sets[i] == set) {
        return true;
      }
    }
    return false;
  }

  /** Goes on from a node with the given word, which stands behind the given separator. */
  private void follow(int node, int word, int depth, int separator) {
    for (int i = setsFrom[word]; i < setsFrom[word + 1]; i++) {
      int child = index.child(node, sets[i], separator);
      if (child != Trie.NONE) {
        path[depth] = word;
        reach(child, word + 1, depth + 1);
      }
    }
  }

  private void reach(int node, int next, int depth) {
    for (Entry entry = index.lastEntry(node); entry != null; entry = index.entryBefore(entry)) {
      accept(entry);
    }
    if (next == separators.length) {
      return;
    }
    follow(node, next, depth, separators[next]);
    int behindGap = index.gapAfter(node);
    if (behindGap != Trie.NONE) {
      int end = Math.min(separators.length, next + TermIndex.LONGEST_GAP + 1);
      for (int word = next; word < end && separators[word] != Separator.BARRIER; word++) {
        follow(behindGap, word, depth, Separator.WEAK);
      }
    }
  }

  private void accept(Entry entry) {
    int last = path[entry.folded().size() - 1];
    boolean isNew = last > bestLast || (last == bestLast && !hasBest(entry.index()));
    boolean counts = entry.term() != null && isNew;
    boolean shields = entry.shields() && last > shieldLast;
    if (!(counts || shields) || !capitalsStand(entry) || !isAccepted(entry)) {
      return;
    }
    if (entry.shields()) {
      shieldLast = Math.max(shieldLast, last);
    }
    if (!counts) {
      return;
    }
    if (last > bestLast) {
      best.clear();
      bestLast = last;
    }
    best.add(entry);
  }

  private boolean isAccepted(Entry entry) {
    if (entry.term() == null) {
      return true;
    }
    List<TermToken> words = new ArrayList<>(entry.folded().size());
    for (int i = 0; i < entry.folded().size(); i++) {
      words.add(tokens.get(path[i]));
    }
    return check.accepts(entry.concept(), entry.term(), text, words);
  }

  /** A gap can be crossed in several ways, so that one entry is met more than once. */
  private boolean hasBest(int entryIndex) {
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).index() == entryIndex) {
        return true;
      }
    }
    return false;
  }

  private boolean capitalsStand(Entry entry) {
    for (int i = 0; i < entry.capitals().size(); i++) {
      int start = tokens.get(path[entry.capitals().get(i)]).start();
      if (!Character.isUpperCase(Character.codePointAt(text, start))) {
        return false;
      }
    }
    return true;
  }

  private int compare(Entry one, Entry other, int first) {
    boolean asItIs = standsAsItIs(one, first);
    return asItIs == standsAsItIs(other, first)
        ? Integer.compare(one.index(), other.index())
        : asItIs ? -1 : 1;
  }

  private TermOccurrence occurrence(int first, boolean shielded) {
    best.sort((one, other) -> compare(one, other, first));
    List<Candidate> candidates = new ArrayList<>();
    for (Entry entry : best) {
      if (entry.term() != null) {
        candidates.add(new Candidate(entry.concept(), entry.term()));
      }
    }
    int start = tokens.get(first).start();
    return new TermOccurrence(start, tokens.get(bestLast).end(), candidates, shielded);
  }

  private boolean standsAsItIs(Entry entry, int first) {
    if (entry.folded().size() != bestLast - first + 1) {
      return false;
    }
    for (int i = 0; i < entry.folded().size(); i++) {
      if (!entry.folded().get(i).equals(tokens.get(first + i).folded())) {
        return false;
      }
    }
    return true;
  }
}
