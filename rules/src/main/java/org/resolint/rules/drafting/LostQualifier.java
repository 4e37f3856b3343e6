package org.resolint.rules.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Reports agreed paragraphs that lost a word that narrows or strengthens what they say. */
@RuleInfo(
    id = "drafting/lost-qualifier",
    summary = "Paragraph of agreed text lost a qualifying word",
    severity = Severity.WARNING,
    since = "0.1.0",
    needsPrecedent = true)
public final class LostQualifier implements Rule {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Wording wording = Wording.ofPack("precedent");
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  @Override
  public void check(RuleContext context) {
    Pattern qualifiers = patterns.computeIfAbsent(context.language(), this::pattern);
    for (Change change : context.get(PrecedentChanges.ANALYSIS)) {
      Passage before = change.earlier();
      Passage after = change.later();
      if (before != null && after != null && !change.words().isEmpty()) {
        Map<String, Integer> had = count(before.text(), qualifiers);
        Map<String, Integer> has = count(after.text(), qualifiers);
        had.forEach(
            (phrase, count) -> {
              if (count > has.getOrDefault(phrase, 0)) {
                report(phrase, change, after, context);
              }
            });
      }
    }
  }

  private Pattern pattern(String language) {
    List<String> phrases = wording.list("qualifiers", language);
    boolean spaced = !language.equals("zh");
    String any = any(phrases);
    return spaced
        ? Pattern.compile("(?<![\\p{L}\\p{N}])" + any + "(?![\\p{L}\\p{N}])", FLAGS)
        : Pattern.compile(any);
  }

  /** The longest phrase first, so that it is taken whole. */
  private static String any(Collection<String> phrases) {
    return phrases.isEmpty()
        ? "(?!)"
        : phrases.stream()
            .sorted(Comparator.comparingInt(phrase -> -phrase.length()))
            .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Map<String, Integer> count(String text, Pattern qualifiers) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher matcher = qualifiers.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return counts;
  }

  private static void report(String phrase, Change change, Passage after, RuleContext context) {
    Passage before = change.earlier();
    if (before == null) {
      return;
    }
    String text = before.text().toLowerCase(Locale.ROOT);
    for (WordChange words : change.words()) {
      String lost = text.substring(words.earlier().start(), words.earlier().end());
      if (lost.contains(phrase)) {
        Span span = place(words.later(), after);
        context.report(Finding.at(span, "The precedent had '" + phrase + "' here"));
        return;
      }
    }
  }

  /** The words that stand in its place; where none do, the word before. */
  private static Span place(Span later, Passage after) {
    int start = after.textStart() + later.start();
    int end = after.textStart() + later.end();
    String text = after.paragraph().text();
    while (later.length() == 0
        && end > after.textStart()
        && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    start = Math.min(start, end);
    while (later.length() == 0
        && start > after.textStart()
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return after.paragraph().span(start, end);
  }
}
