package org.resolint.rules.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.precedent.Change;
import org.resolint.rules.precedent.PrecedentChanges;
import org.resolint.rules.precedent.WordChange;
import org.resolint.rules.text.Wording;

/** Reports paragraphs that open with another verb than in the agreed text, or less of it. */
@RuleInfo(
    id = "drafting/changed-opening",
    summary = "Paragraph of agreed text opens with another verb",
    severity = Severity.WARNING,
    since = "0.1.0",
    needsPrecedent = true)
public final class ChangedOpening implements Rule {
  /** The share of the words behind the opening that may differ. */
  private static final double MOST_CHANGED = 0.25;

  private static final List<String> SCALES = List.of("address", "blame", "praise", "act", "stress");

  private final List<List<List<String>>> scales;

  /** Reads the scales of force. */
  public ChangedOpening() {
    Wording wording = Wording.ofPack("precedent");
    this.scales =
        SCALES.stream()
            .map(
                scale ->
                    wording.list("force", scale).stream()
                        .map(verb -> List.of(verb.split("/", -1)))
                        .toList())
            .toList();
  }

  @Override
  public void check(RuleContext context) {
    for (Change change : context.get(PrecedentChanges.ANALYSIS)) {
      Passage before = change.earlier();
      Passage after = change.later();
      if (before != null && after != null && isRestKept(change, before, after)) {
        compare(before.opening(), after, context);
      }
    }
  }

  /** Whoever rewrote the whole paragraph chose its verb as well. */
  private static boolean isRestKept(Change change, Passage before, Passage after) {
    int old = 0;
    int fresh = 0;
    for (WordChange words : change.words()) {
      old += lengthFrom(restStart(before), words.earlier());
      fresh += lengthFrom(restStart(after), words.later());
    }
    return old <= MOST_CHANGED * (before.text().length() - restStart(before))
        && fresh <= MOST_CHANGED * (after.text().length() - restStart(after));
  }

  /** Where the words behind the opening begin, in the words after the label. */
  private static int restStart(Passage passage) {
    Opening opening = passage.opening();
    return opening == null ? 0 : opening.end() - passage.textStart();
  }

  private static int lengthFrom(int start, Span span) {
    return Math.max(0, span.end() - Math.max(start, span.start()));
  }

  private void compare(@Nullable Opening before, Passage after, RuleContext context) {
    Opening opening = after.opening();
    if (before == null || opening == null) {
      return;
    }
    boolean sameVerb = !Collections.disjoint(before.keys(), opening.keys());
    List<String> lost = new ArrayList<>(words(before));
    List<String> gained = new ArrayList<>(words(opening));
    lost.removeAll(words(opening));
    gained.removeAll(words(before));
    if (sameVerb && (lost.isEmpty() || !gained.isEmpty())) {
      return;
    }
    String message =
        "'%s' was '%s' in the precedent%s"
            .formatted(opening.text(), before.text(), sameVerb ? "" : force(before, opening));
    context.report(Finding.at(after.openingSpan(), message));
  }

  /** The words of a phrase but for the adverb, which the neighbours demand. */
  private static List<String> words(Opening opening) {
    StringBuilder text = new StringBuilder(opening.text());
    if (opening.adverbStart() >= opening.start()) {
      text.delete(opening.adverbStart() - opening.start(), opening.adverbEnd() - opening.start());
    }
    return Arrays.stream(text.toString().toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
  }

  private String force(Opening before, Opening after) {
    for (List<List<String>> scale : scales) {
      int old = place(scale, before);
      int fresh = place(scale, after);
      if (old >= 0 && fresh >= 0 && old != fresh) {
        return old < fresh ? ", which is stronger" : ", which is weaker";
      }
    }
    return "";
  }

  private static int place(List<List<String>> scale, Opening opening) {
    for (int i = 0; i < scale.size(); i++) {
      if (scale.get(i).contains(opening.key())) {
        return i;
      }
    }
    return -1;
  }
}
