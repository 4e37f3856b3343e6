package org.resolint.glossary.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a termbase as numbers. Every folded form and lemma is a number; the numbers that one
 * word of a term stands for are its set, and a word of a text matches every set that it shares a
 * number with. Filled while building, afterwards only read.
 */
final class Vocabulary {

  private static final int[] NO_SETS = {};
  private static final int NONE = -1;

  private final Map<String, Integer> idOfForm = new HashMap<>();
  private int[][] setsOfId = new int[1024][];

  /** The set of each number that stands in a set alone, which is what most words come to. */
  private int[] setOfId = new int[1024];

  private final Map<IdSet, Integer> setOfIds = new HashMap<>();
  private int[] ids = new int[16];
  private int sets;

  /** The set of a word of a term, new if need be. */
  int setOf(TermToken token) {
    int count = addSorted(idOf(token.folded()), 0);
    List<String> lemmas = token.lemmas();
    for (int i = 0; i < lemmas.size(); i++) {
      count = addSorted(idOf(lemmas.get(i)), count);
    }
    return count == 1 ? setOfOne(ids[0]) : setOfSeveral(Arrays.copyOf(ids, count));
  }

  /** Puts a number in its place among the first ones of {@code ids}; returns how many there are. */
  private int addSorted(int id, int count) {
    int place = count;
    while (place > 0 && ids[place - 1] >= id) {
      place--;
    }
    if (place < count && ids[place] == id) {
      return count;
    }
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, count * 2);
    }
    System.arraycopy(ids, place, ids, place + 1, count - place);
    ids[place] = id;
    return count + 1;
  }

  private int setOfOne(int id) {
    if (setOfId[id] == NONE) {
      setOfId[id] = sets;
      addSet(id);
      sets++;
    }
    return setOfId[id];
  }

  private int setOfSeveral(int[] sorted) {
    IdSet key = new IdSet(sorted);
    Integer known = setOfIds.get(key);
    if (known != null) {
      return known;
    }
    setOfIds.put(key, sets);
    for (int id : sorted) {
      addSet(id);
    }
    return sets++;
  }

  private void addSet(int id) {
    int[] longer = Arrays.copyOf(setsOfId[id], setsOfId[id].length + 1);
    longer[longer.length - 1] = sets;
    setsOfId[id] = longer;
  }

  /**
   * The sets that a folded form or a lemma of a text belongs to. The array is not to be changed.
   */
  int[] setsWith(String form) {
    Integer id = idOfForm.get(form);
    return id == null ? NO_SETS : setsOfId[id];
  }

  private int idOf(String form) {
    Integer known = idOfForm.get(form);
    if (known != null) {
      return known;
    }
    int id = idOfForm.size();
    idOfForm.put(form, id);
    if (id == setsOfId.length) {
      setsOfId = Arrays.copyOf(setsOfId, id * 2);
      setOfId = Arrays.copyOf(setOfId, id * 2);
    }
    setOfId[id] = NONE;
    setsOfId[id] = NO_SETS;
    return id;
  }

  /** Sorted distinct numbers, compared by content. */
  private static final class IdSet {
    private final int[] ids;
    private final int hash;

    IdSet(int[] ids) {
      this.ids = ids;
      this.hash = Arrays.hashCode(ids);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof IdSet set && Arrays.equals(ids, set.ids);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
