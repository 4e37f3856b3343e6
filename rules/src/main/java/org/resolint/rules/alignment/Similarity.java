package org.resolint.rules.alignment;

/** How alike two paragraphs of two texts are. */
@FunctionalInterface
public interface Similarity {
  /**
   * What aligning two paragraphs is worth: the gain over leaving both without a counterpart,
   * negative where that would be better.
   *
   * @param left the place of the one in its text, from 0
   * @param right the place of the other in its text, from 0
   */
  double of(int left, int right);
}
