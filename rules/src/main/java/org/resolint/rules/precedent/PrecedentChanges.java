package org.resolint.rules.precedent;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.rules.alignment.Alignment;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.alignment.SuccessiveTexts;

/** What became of the paragraphs of the agreed text that a draft follows. */
public final class PrecedentChanges {
  /**
   * The paragraphs in the order of the draft, each dropped one before the next that was kept; empty
   * without a precedent.
   */
  public static final Analysis<List<Change>> ANALYSIS =
      Analysis.of(
          "changes since the precedent",
          context ->
              context
                  .precedent()
                  .map(precedent -> new PrecedentChanges(precedent, context).find())
                  .orElse(List.of()));

  private final List<Passage> earlier;
  private final List<Passage> later;
  private final Updates updates;
  private final List<Change> changes = new ArrayList<>();

  private PrecedentChanges(RuleContext precedent, RuleContext draft) {
    this.earlier = Passage.of(precedent.resolution());
    this.later = Passage.of(draft.resolution());
    this.updates = new Updates(precedent, draft);
  }

  private List<Change> find() {
    SuccessiveTexts texts = SuccessiveTexts.pair(earlier, later);
    int next = 0;
    for (int j = 0; j < later.size(); j++) {
      int i = texts.earlierOf(j);
      if (i == Alignment.NONE) {
        changes.add(new Change(ChangeKind.NEW, null, later.get(j), List.of()));
        continue;
      }
      if (!texts.isMoved(j)) {
        next = addDropped(next, i, texts);
      }
      changes.add(compare(earlier.get(i), later.get(j), texts.isMoved(j)));
    }
    addDropped(next, earlier.size(), texts);
    return List.copyOf(changes);
  }

  /** Adds the dropped paragraphs between two places; returns the second. */
  private int addDropped(int from, int to, SuccessiveTexts texts) {
    for (int i = from; i < to; i++) {
      if (texts.isDropped(i)) {
        changes.add(new Change(ChangeKind.DROPPED, earlier.get(i), null, List.of()));
      }
    }
    return to;
  }

  private Change compare(Passage before, Passage after, boolean moved) {
    List<WordChange> words = WordDiff.between(before.text(), after.text());
    ChangeKind kind = ChangeKind.REWORDED;
    if (moved) {
      kind = ChangeKind.MOVED;
    } else if (words.isEmpty()) {
      kind = ChangeKind.IDENTICAL;
    } else if (updates.are(words, before, after)) {
      kind = ChangeKind.UPDATED;
    }
    return new Change(kind, before, after, words);
  }
}
