package org.resolint.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Span;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.rules.analysis.TermHit.Setting;
import org.resolint.rules.lexicon.Lexicons;

/**
 * Finds the terms of one termbase in resolutions. The terms of a language are prepared when its
 * first resolution comes. Safe for use by many threads.
 */
public final class TermFinder {
  private final Termbase termbase;
  private final Lexicons lexicons;
  private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();
  private final Map<String, TermMatcher> matchers = new ConcurrentHashMap<>();
  private final Analysis<List<TermHit>> analysis = Analysis.of("terms", this::find);

  /** A finder of the terms of a termbase, in the forms that the lexicons know. */
  public TermFinder(Termbase termbase, Lexicons lexicons) {
    this.termbase = termbase;
    this.lexicons = lexicons;
  }

  /** The terms of a resolution, block by block in order of place. */
  public Analysis<List<TermHit>> analysis() {
    return analysis;
  }

  private List<TermHit> find(RuleContext context) {
    TermMatcher matcher = matchers.computeIfAbsent(context.language(), this::matcher);
    List<TermHit> hits = new ArrayList<>();
    for (Block block : context.get(Blocks.ANALYSIS)) {
      List<Span> quoted = Quotations.in(block.text());
      for (TermOccurrence occurrence : matcher.find(block.text())) {
        hits.add(new TermHit(block, occurrence, setting(block, occurrence, quoted)));
      }
    }
    return List.copyOf(hits);
  }

  private TermMatcher matcher(String language) {
    return TermMatcher.of(termbase, language, analyzer(language));
  }

  /** The termbase. */
  public Termbase termbase() {
    return termbase;
  }

  /** What splits texts of a language into the words that terms are matched by. */
  public Analyzer analyzer(String language) {
    return analyzers.computeIfAbsent(language, code -> analyzer(code, lexicons));
  }

  private static Analyzer analyzer(String language, Lexicons lexicons) {
    return new LexiconAnalyzer(language, lexicons.forLanguage(language));
  }

  /**
   * Prepares the terms of one language, to be found in the forms that the lexicons know.
   *
   * @param language an ISO 639-1 code
   */
  public static TermMatcher matcher(Termbase termbase, String language, Lexicons lexicons) {
    return TermMatcher.of(termbase, language, analyzer(language, lexicons));
  }

  private static Setting setting(Block block, TermOccurrence occurrence, List<Span> quoted) {
    if (Quotations.contain(quoted, occurrence.start(), occurrence.end())) {
      return Setting.QUOTATION;
    }
    if (block.role() == Block.Role.FOOTNOTE && isEmphasised(block, occurrence)) {
      return Setting.CITED_TITLE;
    }
    Opening opening = block.opening();
    boolean opens =
        opening != null && occurrence.start() < opening.end() && occurrence.end() > opening.start();
    return opens ? Setting.OPENING : Setting.OWN_WORDS;
  }

  private static boolean isEmphasised(Block block, TermOccurrence occurrence) {
    return block.paragraph().marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.EMPHASIS)
        .anyMatch(mark -> mark.start() <= occurrence.start() && occurrence.end() <= mark.end());
  }
}
