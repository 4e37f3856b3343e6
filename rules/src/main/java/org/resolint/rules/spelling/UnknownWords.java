package org.resolint.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextMemo;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.lexicon.Memo;
import org.resolint.rules.lexicon.TextWords;
import org.resolint.rules.lexicon.Word;

/** Finds the words of a resolution that nobody knows. Safe for use by many threads. */
final class UnknownWords {
  /** A word that a text has so often is the text's own. */
  static final int OWN_WORD = 3;

  static final List<String> LATIN_SCRIPT = List.of("en", "fr", "es");

  private final Lexicons lexicons;
  private final Vocabulary vocabulary;
  private final Misreadings misreadings = new Misreadings();
  private final Titles titles = new Titles();
  private final Map<String, Prose> proses = new ConcurrentHashMap<>();
  private final Map<String, PlainLetters> letters = new ConcurrentHashMap<>();
  private final Map<String, TextMemo<Words>> words = new ConcurrentHashMap<>();
  private final Map<String, Memo<Judged>> judged = new ConcurrentHashMap<>();
  private final Memo<String> inLowerCase = new Memo<>(UnknownWords::lower);

  UnknownWords(Lexicons lexicons, Vocabulary vocabulary) {
    this.lexicons = lexicons;
    this.vocabulary = vocabulary;
  }

  /**
   * The words of a text.
   *
   * @param lower all of them, in lower case
   * @param unknown those that nobody knows
   * @param slips those that are known but were likely meant to be others
   * @param misread those with figures in them that were likely letters
   */
  private record Words(
      List<String> lower, List<Word> unknown, List<Guess> slips, List<Guess> misread) {}

  /**
   * What is told of a word without its text.
   *
   * @param unknown whether nobody knows it
   * @param slip what it was likely meant to be, though it is known
   * @param misread what its figures were likely meant to be
   */
  private record Judged(boolean unknown, Optional<String> slip, Optional<String> misread) {
    /** Whether there is nothing to say of the word. */
    boolean isPlain() {
      return !unknown && slip.isEmpty() && misread.isEmpty();
    }
  }

  /** A word of a text and what it was likely meant to be. */
  private record Guess(Word word, String meant) {
    String form(Block block) {
      return word.in(block.text());
    }

    Meant in(Block block) {
      return new Meant(form(block), block.span(word.start(), word.end()), meant);
    }
  }

  /**
   * What was found.
   *
   * @param words the unknown words in order of block and place
   * @param slips the words that are known but were likely meant to be others
   * @param misread the words with figures in them that were likely letters
   * @param damaged the words that nobody knows because extraction damaged them
   * @param counts how often each word of the resolution stands in it, in lower case
   * @param pairs the pairs of words that stand side by side in it or in terms
   */
  record Found(
      List<Unknown> words,
      List<Meant> slips,
      List<Meant> misread,
      List<Damage> damaged,
      Map<String, Integer> counts,
      BiPredicate<String, String> pairs) {
    static final Found NOTHING =
        new Found(List.of(), List.of(), List.of(), List.of(), Map.of(), (first, second) -> false);

    /** Copies the collections. */
    Found {
      words = List.copyOf(words);
      slips = List.copyOf(slips);
      misread = List.copyOf(misread);
      damaged = List.copyOf(damaged);
      counts = Map.copyOf(counts);
    }
  }

  /** The unknown words of a resolution; none in a language without dictionaries. */
  Found find(RuleContext context) {
    Optional<Lexicon> lexicon = lexicons.forLanguage(context.language());
    if (lexicon.isEmpty()) {
      return Found.NOTHING;
    }
    Prose prose = proses.computeIfAbsent(context.language(), Prose::new);
    List<Block> blocks =
        context.get(Blocks.ANALYSIS).stream()
            .filter(block -> block.role() != Role.FORMULA)
            .toList();
    TextMemo<Words> memo = words.computeIfAbsent(context.language(), language -> new TextMemo<>());
    List<Words> known =
        blocks.stream()
            .map(block -> memo.get(block.text(), text -> words(block, prose, lexicon.get())))
            .toList();
    Map<String, Integer> counts = new HashMap<>();
    for (Words words : known) {
      words.lower().forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    Search search = new Search(lexicon.get(), counts);
    List<Meant> slips = new ArrayList<>();
    List<Meant> misread = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      search.read(block, known.get(i).unknown());
      for (Guess slip : known.get(i).slips()) {
        if (counts.getOrDefault(lower(slip.form(block)), 0) < OWN_WORD) {
          slips.add(slip.in(block));
        }
      }
      known.get(i).misread().forEach(guess -> misread.add(guess.in(block)));
    }
    Pairs pairs =
        new Pairs(
            known.stream().map(Words::lower).toList(),
            (first, second) -> vocabulary.knowsPair(context.language(), first, second));
    return new Found(search.found, slips, misread, search.damaged, counts, pairs);
  }

  private Words words(Block block, Prose prose, Lexicon lexicon) {
    TextWords all = prose.all(block.paragraph());
    TextWords some = prose.in(block.text(), all);
    List<Word> unknown = new ArrayList<>();
    List<Guess> slips = new ArrayList<>();
    List<Guess> misread = new ArrayList<>();
    Memo<Judged> known =
        judged.computeIfAbsent(
            lexicon.language(), language -> new Memo<>(form -> judge(form, lexicon)));
    for (int i = 0; i < some.size(); i++) {
      Judged form = known.get(some.form(i));
      if (form.isPlain()) {
        continue;
      }
      Word word = some.word(i);
      if (form.unknown()) {
        unknown.add(word);
      }
      form.slip().ifPresent(meant -> slips.add(new Guess(word, meant)));
      form.misread().ifPresent(meant -> misread.add(new Guess(word, meant)));
    }
    List<String> lower = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      lower.add(inLowerCase.get(all.form(i)));
    }
    return new Words(lower, unknown, slips, misread);
  }

  private Judged judge(String form, Lexicon lexicon) {
    return new Judged(
        isUnknown(form, lexicon), slip(form, lexicon), misreadings.meant(form, lexicon));
  }

  private Optional<String> slip(String word, Lexicon lexicon) {
    return lexicon
        .slip(word)
        .filter(meant -> lexicon.knows(word) && !vocabulary.knows(lexicon.language(), word));
  }

  private boolean isUnknown(String word, Lexicon lexicon) {
    return !lexicon.knows(word) && !vocabulary.knows(lexicon.language(), word);
  }

  /** The search of one resolution for words that nobody knows. */
  private final class Search {
    private final Lexicon lexicon;
    private final Map<String, Integer> counts;
    private final Damages damages;
    private final Corrections corrections;
    private final List<Unknown> found = new ArrayList<>();
    private final List<Damage> damaged = new ArrayList<>();

    Search(Lexicon lexicon, Map<String, Integer> counts) {
      this.lexicon = lexicon;
      this.counts = counts;
      this.damages = new Damages(lexicon, counts);
      this.corrections = new Corrections(lexicon, counts);
    }

    /** Judges the unknown words of a block. */
    void read(Block block, List<Word> words) {
      if (words.isEmpty()) {
        return;
      }
      String language = lexicon.language();
      Company company = new Company(block, lexicon, words, () -> others(language));
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        String form = word.in(block.text());
        boolean small = form.codePoints().anyMatch(Character::isLowerCase);
        Span span = block.span(word.start(), word.end());
        Optional<Damage> damage =
            small ? damages.of(form, span, block.text().substring(word.end())) : Optional.empty();
        if (damage.isPresent()) {
          damaged.add(damage.get());
        } else if (counts.getOrDefault(lower(form), 0) < OWN_WORD
            && !damages.hasLookAlikes(form)
            && !company.isForeign(i)) {
          String text = block.text();
          List<String> proper = small ? inProperLetters(form) : List.of();
          found.add(
              new Unknown(
                  form,
                  span,
                  proper.isEmpty()
                      ? kind(block, word, company.isBesideUnknown(i))
                      : Unknown.Kind.PLAIN,
                  proper,
                  Neighbours.before(text, word.start()),
                  Neighbours.after(text, word.end())));
        }
      }
    }

    private List<String> inProperLetters(String form) {
      return letters.computeIfAbsent(lexicon.language(), PlainLetters::new).proper(form, lexicon);
    }

    private Unknown.Kind kind(Block block, Word word, boolean besideUnknown) {
      String form = word.in(block.text());
      if (form.codePoints().noneMatch(Character::isLowerCase)) {
        // A script without capitals, such as Arabic, does not tell names from words; unknown words
        // side by side are names.
        boolean cased = form.codePoints().anyMatch(Character::isUpperCase);
        boolean slip =
            !cased
                && !besideUnknown
                && !titles.precede(block.text(), word.start(), lexicon.language())
                && lexicon.isNearCommon(form);
        return slip ? Unknown.Kind.WORD : Unknown.Kind.NAME;
      }
      boolean capital = form.codePoints().anyMatch(Character::isUpperCase);
      boolean opens =
          (block.role() == Role.RECITAL || block.role() == Role.OPERATIVE)
              && block.text().substring(block.textStart(), word.start()).isBlank();
      if (capital && !opens) {
        return Unknown.Kind.NAME;
      }
      return corrections.isLikelySlip(lower(form)) ? Unknown.Kind.WORD : Unknown.Kind.RARE;
    }
  }

  /** The lexicons of the other languages in the same script. */
  private List<Lexicon> others(String language) {
    return LATIN_SCRIPT.contains(language)
        ? LATIN_SCRIPT.stream()
            .filter(other -> !other.equals(language))
            .map(lexicons::forLanguage)
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
