package org.resolint.rules.analysis;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;

/** Run by the build: looks up the words of the shipped terms in the dictionaries. */
public final class TermFormCompiler {
  private TermFormCompiler() {}

  /**
   * Writes a file for each language with dictionaries.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path folder =
        Path.of(args[0], TermFormCompiler.class.getPackageName().split("\\.")).toAbsolutePath();
    Lexicons lexicons = new Lexicons();
    Map<String, Set<String>> texts = texts();
    for (String language : texts.keySet()) {
      Optional<Lexicon> lexicon = lexicons.forLanguage(language);
      if (lexicon.isPresent()) {
        LexiconAnalyzer analyzer = LexiconAnalyzer.uncompiled(language, lexicon.get());
        Set<String> words = new TreeSet<>();
        texts.get(language).forEach(text -> words.addAll(analyzer.words(text)));
        try (Writer out =
            Files.newBufferedWriter(folder.resolve(CompiledForms.fileName(language)))) {
          for (String word : words) {
            CompiledForms.write(word, analyzer.forms(word), out);
          }
        }
      }
    }
  }

  private static Map<String, Set<String>> texts() {
    Map<String, Set<String>> texts = new TreeMap<>();
    for (Concept concept : ShippedTermbase.load().concepts()) {
      for (Term term : concept.terms()) {
        texts.computeIfAbsent(term.language(), language -> new TreeSet<>()).add(term.text());
      }
      for (Shield shield : concept.shields()) {
        texts.computeIfAbsent(shield.language(), language -> new TreeSet<>()).add(shield.text());
      }
    }
    return texts;
  }
}
