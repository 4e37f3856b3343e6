package org.resolint.rules.spelling;

import java.util.List;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Word;

/**
 * Tells from what stands around the unknown words of a block which are foreign: those that another
 * language knows and that stand in quotation marks or among others of their kind.
 */
final class Company {
  /** How many characters lie between words of one foreign phrase at most. */
  private static final int REACH = 24;

  private static final int LAST_ASCII = 0x7F;

  private final Block block;
  private final String language;
  private final List<Word> words;
  private final List<Lexicon> others;
  private final List<Span> quoted;

  /**
   * @param language the language of the block
   * @param words the unknown words of the block, in order
   * @param others the lexicons of other languages
   */
  Company(Block block, String language, List<Word> words, List<Lexicon> others) {
    this.block = block;
    this.language = language;
    this.words = words;
    this.others = others;
    this.quoted = others.isEmpty() ? List.of() : Quotations.in(block.paragraph().content());
  }

  /** Whether one of the unknown words is a word of another language. */
  boolean isForeign(int index) {
    Word word = words.get(index);
    String form = word.in(block.text());
    List<Lexicon> knowing = others.stream().filter(other -> other.knows(form)).toList();
    if (knowing.isEmpty()) {
      return false;
    }
    return Quotations.contain(quoted, word.start(), word.end())
        || isMarked(word)
        || hasForeignLetter(form)
        || isNext(index - 1, index)
        || isNext(index, index + 1)
        || hasCompatriot(index, knowing);
  }

  /** Whether two unknown words stand side by side. */
  private boolean isNext(int first, int second) {
    return first >= 0
        && second < words.size()
        && words.get(first).end() < words.get(second).start()
        && block.text().substring(words.get(first).end(), words.get(second).start()).isBlank();
  }

  /** Whether another unknown word nearby is of the same language. */
  private boolean hasCompatriot(int index, List<Lexicon> knowing) {
    Word word = words.get(index);
    String form = word.in(block.text());
    return words.stream()
        .filter(other -> other.start() <= word.end() + REACH && other.end() >= word.start() - REACH)
        .map(other -> other.in(block.text()))
        .filter(other -> !other.equals(form))
        .anyMatch(other -> knowing.stream().anyMatch(lexicon -> lexicon.knows(other)));
  }

  /** English writes without the letters that its borrowed names bring along. */
  private boolean hasForeignLetter(String word) {
    return language.equals("en") && word.codePoints().anyMatch(c -> c > LAST_ASCII);
  }

  private boolean isMarked(Word word) {
    return block.role() == Role.FOOTNOTE
        && block.paragraph().marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.EMPHASIS)
            .anyMatch(mark -> mark.start() <= word.start() && word.end() <= mark.end());
  }
}
