package org.resolint.rules.grammar.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiPredicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.resolint.rules.grammar.GrammarChecker;
import org.resolint.rules.grammar.Slip;

/**
 * LanguageTool for one language. An instance of it serves one thread at a time, so there are as
 * many as there were threads at once; they share what is large.
 */
final class LanguageToolChecker implements GrammarChecker {
  private final Language language;
  private final BiPredicate<String, String> wanted;
  private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

  LanguageToolChecker(Language language, BiPredicate<String, String> wanted) {
    this.language = language;
    this.wanted = wanted;
    idle.add(start());
  }

  @Override
  public List<Slip> check(String paragraph) {
    JLanguageTool waiting = idle.poll();
    JLanguageTool tool = waiting == null ? start() : waiting;
    try {
      List<Slip> slips =
          tool.check(paragraph).stream()
              .map(LanguageToolChecker::slip)
              .sorted(Comparator.comparingInt(Slip::start).thenComparing(Slip::rule))
              .toList();
      idle.add(tool);
      return slips;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JLanguageTool start() {
    JLanguageTool tool = new JLanguageTool(language);
    Set<String> all = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (Rule rule : tool.getAllRules()) {
      all.add(rule.getId());
      if (!rule.isDictionaryBasedSpellingRule() && wanted.test(rule.getFullId(), category(rule))) {
        kept.add(rule.getId());
      }
    }
    all.removeAll(kept);
    all.forEach(tool::disableRule);
    return tool;
  }

  private static Slip slip(RuleMatch match) {
    Rule rule = match.getRule();
    return new Slip(
        match.getFromPos(),
        match.getToPos(),
        rule.getFullId(),
        category(rule),
        match.getSuggestedReplacements());
  }

  private static String category(Rule rule) {
    return rule.getCategory().getId().toString();
  }
}
