package org.resolint.rules.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextMemo;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Blocks;

/** The slips of a resolution, found once for all rules. Safe for use by many threads. */
final class Slips {
  private static final Set<Role> PROSE = EnumSet.of(Role.RECITAL, Role.OPERATIVE, Role.OTHER);
  private static final Set<Paragraph.Kind> LISTED =
      EnumSet.of(Paragraph.Kind.HEADING, Paragraph.Kind.TABLE_ROW);
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
  private static final int MOST_SUGGESTIONS = 3;
  private static final int LONGEST_QUOTE = 60;

  private final GrammarEngines engines;
  private final List<String> defects;
  private final Analysis<List<Found>> analysis = Analysis.of("slips of grammar", this::find);
  private final Map<String, Optional<Language>> languages = new ConcurrentHashMap<>();

  /** What is ready for a language. */
  private record Language(Choice choice, GrammarChecker checker, TextMemo<List<Slip>> memo) {}

  /** A slip in its place. */
  private record Found(String defect, String words, String rule, Finding finding) {}

  /**
   * The slips that an engine finds.
   *
   * @param defects the second parts of the ids of the rules that report them
   */
  Slips(GrammarEngines engines, List<String> defects) {
    this.engines = engines;
    this.defects = List.copyOf(defects);
  }

  /** Starts the engine for a language. */
  void prepare(String language) {
    language(language);
  }

  /**
   * Reports the slips of one kind.
   *
   * @param message what is wrong, with %s for the words
   */
  void report(String defect, String message, RuleContext context) {
    for (Found found : context.get(analysis)) {
      if (found.defect().equals(defect)) {
        String sentence = message.replace("%s", "'" + found.words() + "'");
        context.report(
            Finding.at(found.finding().span(), sentence + " (" + found.rule() + ")")
                .withSuggestions(found.finding().suggestions()));
      }
    }
  }

  private Optional<Language> language(String code) {
    return languages.computeIfAbsent(code, this::open);
  }

  private Optional<Language> open(String code) {
    Choice choice = Choice.of(code, defects);
    return engines
        .find()
        .flatMap(
            engine ->
                engine.open(code, (rule, category) -> choice.defect(rule, category).isPresent()))
        .map(checker -> new Language(choice, checker, new TextMemo<>()));
  }

  private List<Found> find(RuleContext context) {
    Optional<Language> language = language(context.language());
    if (language.isEmpty()) {
      return List.of();
    }
    List<Citation> citations = context.get(Citations.ANALYSIS);
    List<Found> found = new ArrayList<>();
    for (Block block : context.get(Blocks.ANALYSIS)) {
      if (PROSE.contains(block.role()) && !LISTED.contains(block.paragraph().kind())) {
        find(block, citations, language.get(), found);
      }
    }
    return List.copyOf(found);
  }

  private static void find(
      Block block, List<Citation> citations, Language language, List<Found> found) {
    CleanText clean =
        CleanText.of(block.text(), start(block, language.choice()), cited(block, citations));
    if (!clean.isSentence()) {
      return;
    }
    GrammarChecker checker = language.checker();
    for (Slip slip : language.memo().get(clean.text().toString(), checker::check)) {
      Optional<String> defect = language.choice().defect(slip.rule(), slip.category());
      Optional<Span> place = clean.inParagraph(slip.start(), slip.end());
      if (defect.isPresent()
          && place.isPresent()
          && !clean.isUnsure(slip.start(), slip.end())
          && !isOpening(place.get(), block)) {
        add(block, place.get(), slip, defect.get(), language.choice(), found);
      }
    }
  }

  /**
   * Where what is of interest begins: behind the label and, where a clause depends on the opening,
   * with that clause. Engines find more in what begins a sentence.
   */
  private static int start(Block block, Choice choice) {
    Opening opening = block.opening();
    if (opening == null) {
      return block.textStart();
    }
    for (String word : choice.clauses()) {
      String behind = " " + word + " ";
      if (block.text().startsWith(behind, opening.end())) {
        return opening.end() + behind.length();
      }
    }
    return block.textStart();
  }

  /** Whether a place is in an opening, which is known to be right; its subject stands elsewhere. */
  private static boolean isOpening(Span place, Block block) {
    Opening opening = block.opening();
    return opening != null && place.end() <= opening.end();
  }

  private static void add(
      Block block, Span place, Slip slip, String defect, Choice choice, List<Found> found) {
    String words = block.text().substring(place.start(), place.end());
    boolean meansNoChange =
        !slip.suggestions().isEmpty() && slip.suggestions().get(0).strip().equals(words);
    if (meansNoChange || WORD_END.splitAsStream(words).anyMatch(choice::isRight)) {
      return;
    }
    List<String> suggestions =
        slip.suggestions().stream()
            .map(String::strip)
            .filter(text -> !text.isEmpty() && !text.contains(CleanText.NEUTRAL))
            .limit(MOST_SUGGESTIONS)
            .toList();
    Finding finding =
        Finding.at(block.span(place.start(), place.end()), defect).withSuggestions(suggestions);
    found.add(new Found(defect, shortened(words), slip.rule(), finding));
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
  }

  private static List<Span> cited(Block block, List<Citation> citations) {
    Span whole = block.paragraph().span();
    List<Span> cited = new ArrayList<>();
    for (Citation citation : citations) {
      if (whole.start() <= citation.span().start() && citation.span().end() <= whole.end()) {
        int start = offset(block, citation.span().start());
        int end = offset(block, citation.span().end() - 1) + 1;
        cited.add(new Span(start, Math.max(start, end)));
      }
    }
    return cited;
  }

  /** The offset in the text of the first character that stands at a place or behind it. */
  private static int offset(Block block, int place) {
    int low = 0;
    int high = block.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (block.span(middle, middle + 1).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
