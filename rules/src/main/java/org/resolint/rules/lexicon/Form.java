package org.resolint.rules.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A word as texts write it, mostly one object for all its places, with what was found out about it:
 * to look there takes no look-up. Compared by identity. Safe for use by many threads.
 */
public final class Form {
  /** So many answers are kept; of a workspace that is gone there may be some. */
  private static final int MOST_ANSWERS = 12;

  private final String text;
  private final boolean linked;

  /** The latest. What threads write at the same time may be lost, and is then found out again. */
  private @Nullable Answer answers;

  /** What a memo knows of the form; immutable, so that any thread may read it. */
  private record Answer(Memo<?> memo, Object value, int number, @Nullable Answer before) {}

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
    for (Answer answer = answers; answer != null; answer = answer.before()) {
      if (answer.memo() == memo) {
        return answer.value();
      }
    }
    return null;
  }

  void keep(Memo<?> memo, Object value) {
    Answer before = answers;
    answers =
        before == null || before.number() == MOST_ANSWERS
            ? new Answer(memo, value, 1, null)
            : new Answer(memo, value, before.number() + 1, before);
  }

  @Override
  public String toString() {
    return text;
  }
}
