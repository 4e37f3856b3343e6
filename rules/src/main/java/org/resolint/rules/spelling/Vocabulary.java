package org.resolint.rules.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.lexicon.Lazy;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * Words that are right although no dictionary has them: those of the termbase and of the project,
 * and borrowed Latin. Safe for use by many threads.
 */
final class Vocabulary {
  private static final String NO_LANGUAGE = "";
  private static final String FOLDER = "/org/resolint/rules/packs/";

  private final Termbase termbase;
  private final Supplier<Set<String>> everywhere;
  private final Map<String, Set<String>> words = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> pairs = new ConcurrentHashMap<>();

  /**
   * Gathers words.
   *
   * @param termbase the terms; each counts in its own language
   * @param project words or phrases that count in every language
   */
  Vocabulary(Termbase termbase, Collection<String> project) {
    this.termbase = termbase;
    List<String> own = List.copyOf(project);
    this.everywhere = new Lazy<>(() -> everywhere(own));
  }

  private static Set<String> everywhere(List<String> project) {
    Set<String> words = new HashSet<>();
    project.forEach(entry -> add(entry, WordTokenizer.forLanguage(NO_LANGUAGE), words));
    addFile("latin.txt", words);
    return words;
  }

  /** Whether a word is known, in whatever case it is written. */
  boolean knows(String language, String word) {
    String form = plain(word);
    return words.computeIfAbsent(language, this::words).contains(form)
        || everywhere.get().contains(form);
  }

  /** Whether two words, both in lower case, stand side by side in a term. */
  boolean knowsPair(String language, String first, String second) {
    Set<String> known = words.computeIfAbsent(language, this::words);
    return known.contains(first)
        && known.contains(second)
        && pairs.computeIfAbsent(language, this::pairs).contains(Pairs.key(first, second));
  }

  private Set<String> pairs(String language) {
    WordTokenizer tokenizer = WordTokenizer.forLanguage(language);
    Set<String> found = new HashSet<>();
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms(language)) {
        String text = term.text();
        Pairs.add(tokenizer.words(text).stream().map(word -> plain(word.in(text))).toList(), found);
      }
    }
    return found;
  }

  private Set<String> words(String language) {
    WordTokenizer tokenizer = WordTokenizer.forLanguage(language);
    Set<String> found = new HashSet<>();
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms(language)) {
        add(term.text(), tokenizer, found);
      }
      for (Shield shield : concept.shields(language)) {
        add(shield.text(), tokenizer, found);
      }
    }
    return found;
  }

  private static void addFile(String name, Set<String> words) {
    WordTokenizer tokenizer = WordTokenizer.forLanguage(NO_LANGUAGE);
    try (InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return;
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line, tokenizer, words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String phrase, WordTokenizer tokenizer, Set<String> words) {
    for (Word word : tokenizer.words(phrase)) {
      words.add(plain(word.in(phrase)));
    }
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2011', '-');
  }
}
