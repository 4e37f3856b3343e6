package org.resolint.core.baseline;

import java.util.Comparator;

/**
 * A finding that is not reported again.
 *
 * @param rule the rule's id
 * @param fingerprint what identifies it when the text around it moves
 * @param count how many there are, at least 1
 * @param text the beginning of the text it stands on, for those who read the file
 */
record KnownFinding(String rule, String fingerprint, int count, String text) {
  static final Comparator<KnownFinding> ORDER =
      Comparator.comparing(KnownFinding::rule).thenComparing(KnownFinding::fingerprint);

  KnownFinding times(int number) {
    return new KnownFinding(rule, fingerprint, number, text);
  }
}
