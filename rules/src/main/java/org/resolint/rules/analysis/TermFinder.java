package org.resolint.rules.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextMemo;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermCheck;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermMatches;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.rules.analysis.TermHit.Setting;
import org.resolint.rules.inflection.Phrases;
import org.resolint.rules.inflection.Replacement;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * Finds the terms of one termbase in resolutions. The terms of a language are prepared when its
 * first resolution comes. Safe for use by many threads.
 */
public final class TermFinder {
  private final Termbase termbase;
  private final Lexicons lexicons;
  private final Map<String, LexiconAnalyzer> analyzers = new ConcurrentHashMap<>();
  private final Map<String, TermMatcher> matchers = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Set<String>>> nested = new ConcurrentHashMap<>();
  private final Map<String, Optional<Phrases>> phrases = new ConcurrentHashMap<>();
  private final Analysis<Hits> hits = Analysis.of("terms and overlaps", this::find);
  private final Analysis<List<TermHit>> analysis =
      Analysis.of("terms", context -> context.get(hits).found());
  private final Analysis<List<TermHit>> overlapped =
      Analysis.of("overlapped terms", context -> context.get(hits).overlapped());

  /** The terms of a resolution. */
  private record Hits(List<TermHit> found, List<TermHit> overlapped) {}

  private final Analysis<TermWords> words =
      Analysis.of("words of terms", context -> new TermWords(analyzerOf(context.language())));
  private final Map<String, TextMemo<TermMatches>> known = new ConcurrentHashMap<>();

  /** A finder of the terms of a termbase, in the forms that the lexicons know. */
  public TermFinder(Termbase termbase, Lexicons lexicons) {
    this.termbase = termbase;
    this.lexicons = lexicons;
  }

  /** The terms of a resolution, block by block in order of place. */
  public Analysis<List<TermHit>> analysis() {
    return analysis;
  }

  /** The words of a resolution's blocks, as terms are matched by them. */
  public Analysis<TermWords> words() {
    return words;
  }

  /**
   * The terms that start within a term found and end behind it: in «point 7 de l'ordre du jour
   * provisoire», where «point … de l'ordre du jour» is found, «ordre du jour provisoire».
   */
  public Analysis<List<TermHit>> overlapped() {
    return overlapped;
  }

  /**
   * Prepares the terms of a language, if they are not prepared yet.
   *
   * @param language the ISO 639-1 code
   */
  public void prepare(String language) {
    matchers.computeIfAbsent(language, this::matcher);
  }

  private Hits find(RuleContext context) {
    TermMatcher matcher = matchers.computeIfAbsent(context.language(), this::matcher);
    List<TermHit> found = new ArrayList<>();
    List<TermHit> overlaps = new ArrayList<>();
    TermWords split = context.get(words);
    TextMemo<TermMatches> memo =
        known.computeIfAbsent(context.language(), language -> new TextMemo<>());
    for (Block block : context.get(Blocks.ANALYSIS)) {
      List<Span> quoted = Quotations.in(block.paragraph().content());
      TermMatches matches =
          memo.get(block.text(), text -> matcher.search(text, split.of(block).tokens()));
      for (TermOccurrence occurrence : matches.found()) {
        found.add(new TermHit(block, occurrence, setting(block, occurrence, quoted)));
      }
      for (TermOccurrence occurrence : matches.overlapped()) {
        overlaps.add(new TermHit(block, occurrence, setting(block, occurrence, quoted)));
      }
    }
    return new Hits(List.copyOf(found), List.copyOf(overlaps));
  }

  /**
   * What to write where one term stands and another should; empty for a language without a lexicon,
   * whose words are not inflected as far as is known.
   *
   * @param preferred the term to write, without a gap
   * @param language the language of the resolution that the hit is from
   */
  public Optional<Replacement> replacement(TermHit hit, Term preferred, String language) {
    return phrases(language)
        .map(
            known ->
                known.replacement(
                    hit.occurrence().term(),
                    preferred,
                    hit.block().text(),
                    hit.occurrence().start(),
                    hit.occurrence().end()));
  }

  /**
   * How the terms of a language are inflected; empty for a language without a lexicon.
   *
   * @param language an ISO 639-1 code
   */
  public static Optional<Phrases> phrases(String language, Lexicons lexicons) {
    Optional<Lexicon> lexicon = lexicons.forLanguage(language);
    return lexicon.map(known -> new Phrases(known, LexiconAnalyzer.of(language, lexicon)));
  }

  private TermMatcher matcher(String language) {
    return matcher(termbase, language, analyzer(language), phrases(language));
  }

  /**
   * How the terms of a language are inflected; empty for a language without a lexicon.
   *
   * @param language an ISO 639-1 code
   */
  public Optional<Phrases> phrases(String language) {
    return phrases.computeIfAbsent(
        language,
        code -> lexicons.forLanguage(code).map(known -> new Phrases(known, analyzer(code))));
  }

  /** The termbase. */
  public Termbase termbase() {
    return termbase;
  }

  /** What splits texts of a language into the words that terms are matched by. */
  public Analyzer analyzer(String language) {
    return analyzerOf(language);
  }

  private LexiconAnalyzer analyzerOf(String language) {
    return analyzers.computeIfAbsent(language, code -> analyzer(code, lexicons));
  }

  private static LexiconAnalyzer analyzer(String language, Lexicons lexicons) {
    return LexiconAnalyzer.of(language, lexicons.forLanguage(language));
  }

  /**
   * Prepares the terms of one language, to be found in the forms that the lexicons know.
   *
   * @param language an ISO 639-1 code
   */
  public static TermMatcher matcher(Termbase termbase, String language, Lexicons lexicons) {
    return matcher(termbase, language, analyzer(language, lexicons), phrases(language, lexicons));
  }

  private static TermMatcher matcher(
      Termbase termbase, String language, Analyzer analyzer, Optional<Phrases> phrases) {
    TermCheck check = phrases.<TermCheck>map(known -> known).orElse(TermCheck.NONE);
    return TermMatcher.of(termbase, language, analyzer, check);
  }

  /**
   * The ids of the concepts whose terms stand within a longer term: "human rights" within "Human
   * Rights Council".
   *
   * @param language the language of the resolution that the hit is from
   */
  public Set<String> within(TermHit hit, String language) {
    return nested
        .computeIfAbsent(language, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(hit.text(), text -> within(text, language));
  }

  private Set<String> within(String text, String language) {
    TermMatcher matcher = matchers.computeIfAbsent(language, this::matcher);
    List<Word> words = WordTokenizer.forLanguage(language).words(text);
    Set<String> concepts = new HashSet<>();
    for (int first = 0; first < words.size(); first++) {
      // The whole is the longer term itself.
      int last = first == 0 ? words.size() - 2 : words.size() - 1;
      for (; last >= first; last--) {
        String part = text.substring(words.get(first).start(), words.get(last).end());
        for (TermOccurrence occurrence : matcher.find(part)) {
          occurrence.candidates().forEach(candidate -> concepts.add(candidate.concept().id()));
        }
      }
    }
    return Set.copyOf(concepts);
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
