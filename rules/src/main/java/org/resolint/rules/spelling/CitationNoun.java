package org.resolint.rules.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.lexicon.EditDistance;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;

/**
 * Reports a known word right before the number of a resolution or decision, or a non-word behind
 * it, that is one letter off the word that must stand there.
 */
@RuleInfo(
    id = "spelling/citation-noun",
    summary = "Word before a citation that is one letter off the one that belongs there",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class CitationNoun implements Rule {
  private static final int SHORTEST = 4;

  /** Chinese has the noun behind the number. */
  private static final char NUMBER_SIGN = '\u53F7';

  /** How far before a number its noun begins at most. */
  private static final int REACH = 40;

  private static final SearchPattern NUMBER =
      SearchPattern.compile(
          "(?<![\\p{L}\\d/.-])(?:\\d{1,3}/\\d{1,4}(?![\\d/])"
              + "|\\d{1,4} (?:[A-Z]{1,2} )?\\((?:(?:S|ES)-)?(?:[IVXLC]{1,8}|(?:19|20)\\d\\d)\\))");

  private static final Pattern WORD_BEFORE =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{Mn}]{3,})[ \\u00A0](?:(?:No\\.?|n[o\u00B0\u00BA]|\u2116) ?)?$");

  private final Lexicons lexicons;
  private final Map<String, List<String>> nouns = new ConcurrentHashMap<>();
  private final Map<String, List<String>> slips = new ConcurrentHashMap<>();

  CitationNoun(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void check(RuleContext context) {
    List<String> own =
        slips.computeIfAbsent(
            context.language(), language -> SpellingData.list(language, "citation-slips"));
    for (String slip : own) {
      String[] parts = slip.split("/", -1);
      context.get(Blocks.ANALYSIS).forEach(block -> check(block, parts[0], parts[1], context));
    }
    Optional<Lexicon> lexicon = lexicons.forLanguage(context.language());
    if (lexicon.isEmpty()) {
      return;
    }
    for (Block block : context.get(Blocks.ANALYSIS)) {
      check(block, lexicon.get(), context);
    }
  }

  /** Finds a slip straight behind the sign that closes a number. */
  private static void check(Block block, String slip, String meant, RuleContext context) {
    String text = block.text();
    for (int at = text.indexOf(slip); at >= 0; at = text.indexOf(slip, at + 1)) {
      if (at > 1 && text.charAt(at - 1) == NUMBER_SIGN && isNumberEnd(text.charAt(at - 2))) {
        report(slip, meant, block.span(at, at + slip.length()), context);
      }
    }
  }

  private static boolean isNumberEnd(char c) {
    return Character.isDigit(c) || c == ')' || c == '\uFF09';
  }

  private void check(Block block, Lexicon lexicon, RuleContext context) {
    Matcher before = WORD_BEFORE.matcher(block.text());
    int from = 0;
    for (MatchResult number : NUMBER.in(block.paragraph().content())) {
      if (before.region(Math.max(from, number.start() - REACH), number.start()).find()) {
        Span span = block.span(before.start(1), before.end(1));
        String word = before.group(1);
        meant(word.toLowerCase(Locale.ROOT), lexicon)
            .ifPresent(meant -> report(word, meant, span, context));
      }
      from = number.end();
    }
  }

  private Optional<String> meant(String word, Lexicon lexicon) {
    List<String> own =
        nouns.computeIfAbsent(
            lexicon.language(), language -> SpellingData.list(language, "citation-nouns"));
    if (word.length() < SHORTEST || own.contains(word)) {
      return Optional.empty();
    }
    return own.stream()
        .filter(noun -> EditDistance.isWithin(word, noun, 1))
        .findFirst()
        .filter(noun -> lexicon.knows(word) && !areAkin(word, own, lexicon));
  }

  /** Whether the word is another form of one of the nouns. */
  private static boolean areAkin(String word, List<String> nouns, Lexicon lexicon) {
    return nouns.stream()
        .flatMap(noun -> lexicon.lemmas(noun).stream())
        .anyMatch(lexicon.lemmas(word)::contains);
  }

  private static void report(String word, String meant, Span span, RuleContext context) {
    String proper =
        Character.isUpperCase(word.charAt(0))
            ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1)
            : meant;
    context.report(
        Finding.at(span, "Beside a number like this stands '" + proper + "', not '" + word + "'")
            .withSuggestions(List.of(proper))
            .withFix(Fix.safe("Replace with '" + proper + "'", new Edit(span, proper))));
  }
}
