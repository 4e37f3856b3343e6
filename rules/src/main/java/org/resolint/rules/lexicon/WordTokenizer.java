package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolint.core.text.TextFact;

/**
 * Finds the words of a text: runs of letters, marks and digits, with the apostrophes and hyphens
 * inside them. A Han ideograph is a word of its own. Where a language elides, the elided word with
 * its apostrophe is one word and what follows another: <i>l’</i>, <i>Assemblée</i>. Nothing is left
 * out: links and symbols give words too. Safe for use by many threads.
 */
public final class WordTokenizer {
  private static final int SOFT_HYPHEN = 0xAD;

  /** Those that were asked for; each comes from a file. */
  private static final Memo<WordTokenizer> TOKENIZERS = new Memo<>(WordTokenizer::ofLanguage);

  private final Set<String> elisions;
  private final Forms forms = new Forms();
  private final TextFact<TextWords> read = TextFact.of(this::read);

  private WordTokenizer(Set<String> elisions) {
    this.elisions = elisions;
  }

  /** The tokenizer for a language, by its ISO 639-1 code; any language has one. */
  public static WordTokenizer forLanguage(String iso) {
    return TOKENIZERS.get(iso);
  }

  private static WordTokenizer ofLanguage(String iso) {
    return new WordTokenizer(
        LexiconProfile.read(iso).map(LexiconProfile::elisions).orElse(Set.of()));
  }

  /** The words of a paragraph, read once for all that ask. */
  public TextFact<TextWords> read() {
    return read;
  }

  /** The words in reading order, with their forms. */
  public TextWords read(String text) {
    TextWords.Builder words = new TextWords.Builder();
    find(text, (start, end) -> words.add(start, end, forms.of(text, start, end)));
    return words.build();
  }

  /** The form of a part of a text, given by UTF-16 offsets. */
  public Form form(String text, int start, int end) {
    return forms.of(text, start, end);
  }

  /** The words in reading order. */
  public List<Word> words(CharSequence text) {
    List<Word> words = new ArrayList<>();
    find(text.toString(), (start, end) -> words.add(new Word(start, end)));
    return words;
  }

  /** What is done with a word, given by UTF-16 offsets. */
  private interface Place {
    void found(int start, int end);
  }

  private void find(String text, Place place) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isHan(c)) {
        place.found(i, next);
        i = next;
      } else if (isInner(c) && c != SOFT_HYPHEN) {
        int end = end(text, i);
        place.found(i, end);
        i = end;
      } else {
        i = next;
      }
    }
  }

  /** Where a word ends that begins at an offset. */
  private int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int next = end + Character.charCount(c);
      if (isApostrophe(c) && isElision(text, start, end) && isInnerAt(text, next)) {
        return next;
      }
      if (!isInner(c) && !(isLink(c) && isInnerAt(text, next))) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean isElision(String text, int start, int end) {
    return !elisions.isEmpty() && elisions.contains(Spellings.lower(text.substring(start, end)));
  }

  private static boolean isInnerAt(String text, int index) {
    return index < text.length() && isInner(text.codePointAt(index));
  }

  private static boolean isInner(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return !isHan(c) && (Character.isLetterOrDigit(c) || isMark(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == SOFT_HYPHEN;
  }

  private static boolean isLink(int c) {
    return isApostrophe(c) || c == '-' || c == 0x2010 || c == 0x2011;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x02BC;
  }

  private static boolean isHan(int c) {
    return c >= 0x2E80 && Character.isIdeographic(c);
  }
}
