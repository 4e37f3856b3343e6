package org.resolint.rules.concordance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.concordance.MentionRule.Place;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.Mention;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.Versions;

/** Reports figures that a paragraph has in one version and not in another. */
@RuleInfo(
    id = "concordance/figures",
    summary = "Language versions give different figures",
    severity = Severity.INFO,
    since = "0.1.0")
final class Figures extends MentionRule {

  /** Numbers that some languages write in words, together with those of one digit. */
  private static final Set<String> SMALL = Set.of("10", "11", "12");

  Figures(VersionReader reader) {
    super(reader, Aspect.FIGURE);
  }

  @Override
  List<Versions> scopes(Versions versions) {
    return versions.paragraphs();
  }

  /** Words say small numbers, and some languages count in other powers of ten. */
  @Override
  boolean isMissing(String thing, int version, Place model, Versions versions) {
    PassageFacts here = model.row().in(version);
    PassageFacts there = model.row().in(model.version());
    return here != null
        && there != null
        && !has(here, Aspect.NUMBER)
        && !has(there, Aspect.NUMBER)
        && lacks(here, thing, there)
        && (!isSmall(thing) || isReplaced(here, there));
  }

  /** Whether a paragraph lacks a figure of another one. */
  private static boolean lacks(PassageFacts here, String thing, PassageFacts there) {
    return isUnknown(thing, here) && !(movesPoint(here, there) && isSaidIn(here, thing));
  }

  /** Whether a figure stands nowhere, not even in parts: a range, or thousands the other way. */
  private static boolean isUnknown(String thing, PassageFacts passage) {
    Set<String> known = known(passage);
    return !known.contains(thing)
        && !known.containsAll(Arrays.asList(thing.split("\\.")))
        && !known.containsAll(Arrays.asList(thing.split("\\.|(?=(?:\\d{3})+$)")));
  }

  private static boolean isSmall(String thing) {
    return thing.length() < 2 || SMALL.contains(thing);
  }

  /** Whether a paragraph has a figure that the other lacks. */
  private static boolean isReplaced(PassageFacts here, PassageFacts there) {
    return here.mentions(Aspect.FIGURE).stream()
        .anyMatch(mention -> lacks(there, mention.thing(), here));
  }

  private static boolean movesPoint(PassageFacts one, PassageFacts other) {
    return has(one, Aspect.MAGNITUDE) || has(other, Aspect.MAGNITUDE);
  }

  /** Whether a figure has the same digits, however many zeros follow. */
  private static boolean isSaidIn(PassageFacts passage, String thing) {
    String digits = significant(thing);
    return passage.mentions(Aspect.FIGURE).stream()
        .anyMatch(mention -> significant(mention.thing()).equals(digits));
  }

  private static String significant(String figure) {
    String digits = figure.replace(".", "");
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    int start = 0;
    while (start < end - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start, end);
  }

  private static boolean has(PassageFacts passage, Aspect aspect) {
    return !passage.mentions(aspect).isEmpty();
  }

  private static Set<String> known(PassageFacts passage) {
    Set<String> known = new HashSet<>(passage.sketch().figures());
    for (Aspect aspect : List.of(Aspect.FIGURE, Aspect.NUMBER_WORD)) {
      passage.mentions(aspect).stream().map(Mention::thing).forEach(known::add);
    }
    return known;
  }

  @Override
  String named(String thing) {
    return "The figure " + thing;
  }
}
