package org.resolint.rules.spelling;

import java.util.List;
import java.util.function.Supplier;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Word;

/**
 * Tells from what stands around the unknown words of a block which are foreign: those that another
 * language knows and that stand in quotation marks, among others of their kind, or behind a common
 * word of that language with a capital.
 */
final class Company {
  /** How many characters lie between words of one foreign phrase at most. */
  private static final int REACH = 24;

  private static final int LAST_ASCII = 0x7F;

  private final Block block;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final Supplier<List<Lexicon>> others;
  private final List<Span> quoted;

  /**
   * @param lexicon the words of the language of the block
   * @param words the unknown words of the block, in order
   * @param others the lexicons of other languages, asked for when a word may be foreign
   */
  Company(Block block, Lexicon lexicon, List<Word> words, Supplier<List<Lexicon>> others) {
    this.block = block;
    this.lexicon = lexicon;
    this.words = words;
    this.others = others;
    this.quoted = Quotations.in(block.paragraph().content());
  }

  /** Whether one of the unknown words is a word of another language. */
  boolean isForeign(int index) {
    Word word = words.get(index);
    String form = word.in(block.text());
    boolean standsOut = standsOut(index);
    List<String> near = standsOut ? List.of() : near(word, form);
    String name = standsOut ? "" : nameBefore(word);
    if (!standsOut && near.isEmpty() && name.isEmpty()) {
      return false; // without opening dictionaries
    }
    List<Lexicon> knowing = others.get().stream().filter(other -> other.knows(form)).toList();
    return !knowing.isEmpty()
        && (standsOut
            || areKnown(near, knowing)
            || knowing.stream().anyMatch(other -> !name.isEmpty() && other.isCommon(name)));
  }

  /**
   * The word with a capital before a small one, if it is no common word of the language, as in
   * "Femmes solidaires"; in lower case. Empty if there is none.
   */
  private String nameBefore(Word word) {
    String before = Neighbours.before(block.text(), word.start());
    int start = word.start() - 1 - before.length();
    boolean isName =
        !before.isEmpty()
            && Character.isUpperCase(block.text().charAt(start))
            && Character.isLowerCase(block.text().charAt(word.start()));
    return isName && !lexicon.isCommon(before) ? before : "";
  }

  /** Whether an unknown word stands right before or behind one of them. */
  boolean isBesideUnknown(int index) {
    return isNext(index - 1, index) || isNext(index, index + 1);
  }

  /** Whether a word stands where foreign words do, or looks like one. */
  private boolean standsOut(int index) {
    Word word = words.get(index);
    return Quotations.contain(quoted, word.start(), word.end())
        || isMarked(word)
        || hasForeignLetter(word.in(block.text()))
        || isBesideUnknown(index);
  }

  /** Whether two unknown words stand side by side. */
  private boolean isNext(int first, int second) {
    return first >= 0
        && second < words.size()
        && words.get(first).end() < words.get(second).start()
        && block.text().substring(words.get(first).end(), words.get(second).start()).isBlank();
  }

  /** The other unknown words nearby. */
  private List<String> near(Word word, String form) {
    return words.stream()
        .filter(other -> other.start() <= word.end() + REACH && other.end() >= word.start() - REACH)
        .map(other -> other.in(block.text()))
        .filter(other -> !other.equals(form))
        .toList();
  }

  /** Whether one of the words is of one of the languages. */
  private static boolean areKnown(List<String> forms, List<Lexicon> lexicons) {
    return forms.stream().anyMatch(form -> lexicons.stream().anyMatch(one -> one.knows(form)));
  }

  /** English writes without the letters that its borrowed names bring along. */
  private boolean hasForeignLetter(String word) {
    return lexicon.language().equals("en") && word.codePoints().anyMatch(c -> c > LAST_ASCII);
  }

  private boolean isMarked(Word word) {
    return block.role() == Role.FOOTNOTE
        && block.paragraph().marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.EMPHASIS)
            .anyMatch(mark -> mark.start() <= word.start() && word.end() <= mark.end());
  }
}
