package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;
import org.resolint.rules.terminology.WritingFinder.Found;
import org.resolint.rules.text.Wording;

/** Gathers the words of texts of one language that are written in more than one way. */
final class Writings {
  private final WordTokenizer tokenizer;
  private final List<WritingFinder> finders;

  private Writings(WordTokenizer tokenizer, List<WritingFinder> finders) {
    this.tokenizer = tokenizer;
    this.finders = finders;
  }

  /** What tells writings of one word in a language. */
  static Writings forLanguage(String language) {
    Wording wording = Wording.ofPack("terminology");
    List<WritingFinder> finders =
        switch (language) {
          case "ar" -> List.of(new ArabicWritings());
          case "zh" -> List.of(new HanWritings(wording));
          case "fr", "es", "ru" ->
              List.of(
                  new CompoundWritings(language, wording), new CapitalWritings(language, wording));
          default -> List.of(new CompoundWritings(language, wording));
        };
    return new Writings(WordTokenizer.forLanguage(language), finders);
  }

  /** The words of a text with several writings, each with its places by form, in order of place. */
  List<Map<String, List<Span>>> of(RuleContext context) {
    List<Map<String, List<Span>>> several = new ArrayList<>();
    for (WritingFinder finder : finders) {
      Map<String, Map<String, List<Span>>> words = new TreeMap<>();
      for (Block block : context.get(Blocks.ANALYSIS)) {
        if (block.role() != Role.FOOTNOTE && block.role() != Role.FORMULA) {
          add(block, finder, words);
        }
      }
      words.values().stream()
          .filter(forms -> forms.size() > 1 && finder.areOneWord(forms.keySet()))
          .forEach(several::add);
    }
    return several;
  }

  private void add(Block block, WritingFinder finder, Map<String, Map<String, List<Span>>> words) {
    String text = block.text();
    List<Span> quoted = Quotations.in(text);
    List<Word> own = new ArrayList<>(tokenizer.words(text));
    own.removeIf(word -> Quotations.contain(quoted, word.start(), word.end()));
    for (Found found : finder.in(text, own)) {
      if (!Quotations.contain(quoted, found.start(), found.end())) {
        words
            .computeIfAbsent(found.common(), key -> new LinkedHashMap<>())
            .computeIfAbsent(found.form(), form -> new ArrayList<>())
            .add(block.span(found.start(), found.end()));
      }
    }
  }
}
