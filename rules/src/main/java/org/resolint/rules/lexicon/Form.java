package org.resolint.rules.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A word as texts write it, mostly one object for all its places, with what was found out about it:
 * to look there takes no look-up. Compared by identity. Safe for use by many threads.
 */
public final class Form {
  /** So many answers are kept; of a workspace that is gone there may be some. */
  private static final int PLACES = 8;

  private final String text;
  private final boolean linked;

  /** What threads write at the same time may be lost, and is then found out again. */
  private final @Nullable Answer[] answers = new Answer[PLACES];

  /** What a memo knows of the form; immutable, so that any thread may read it. */
  private record Answer(Memo<?> memo, Object value) {}

  Form(String text) {
    this.text = text;
    this.linked = text.chars().anyMatch(c -> isHyphen((char) c));
  }

  /** The word. */
  public String text() {
    return text;
  }

  /** Whether hyphens are in it. */
  public boolean isLinked() {
    return linked;
  }

  /** Whether a character is one of the hyphens. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  @Nullable Object known(Memo<?> memo) {
    for (int i = 0; i < PLACES; i++) {
      Answer answer = answers[place(memo, i)];
      if (answer == null) {
        return null;
      }
      if (answer.memo() == memo) {
        return answer.value();
      }
    }
    return null;
  }

  void keep(Memo<?> memo, Object value) {
    int free = 0;
    while (free < PLACES && answers[place(memo, free)] != null) {
      free++;
    }
    answers[place(memo, free)] = new Answer(memo, value);
  }

  private static int place(Memo<?> memo, int next) {
    return (memo.place() + next) & (PLACES - 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
