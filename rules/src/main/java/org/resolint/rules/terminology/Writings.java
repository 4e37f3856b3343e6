package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextFact;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.lexicon.TextWords;
import org.resolint.rules.lexicon.WordTokenizer;
import org.resolint.rules.terminology.WritingFinder.Found;
import org.resolint.rules.text.Wording;

/** Gathers the words of texts of one language that are written in more than one way. */
final class Writings {
  private final Map<WritingFinder, TextFact<List<Found>>> finders = new LinkedHashMap<>();

  private Writings(WordTokenizer tokenizer, List<WritingFinder> finders) {
    finders.forEach(
        finder ->
            this.finders.put(
                finder, tokenizer.read().then((text, words) -> in(text, words, finder))));
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

  /** What stands in a block. */
  private record Standing(Block block, List<Found> found) {}

  /** The words of a text with several writings, each with its places by form, in order of place. */
  List<Map<String, List<Span>>> of(RuleContext context) {
    List<Map<String, List<Span>>> several = new ArrayList<>();
    finders.forEach(
        (finder, writings) -> {
          List<Standing> all = new ArrayList<>();
          for (Block block : context.get(Blocks.ANALYSIS)) {
            if (block.role() != Role.FOOTNOTE && block.role() != Role.FORMULA) {
              all.add(new Standing(block, writings.in(block.paragraph())));
            }
          }
          places(all, varying(all)).values().stream()
              .filter(forms -> finder.areOneWord(forms.keySet()))
              .forEach(several::add);
        });
    return several;
  }

  private static List<Found> in(String text, TextWords words, WritingFinder finder) {
    List<Span> quoted = Quotations.in(text);
    if (quoted.isEmpty()) {
      return finder.in(text, words);
    }
    TextWords own = words.where(i -> !Quotations.contain(quoted, words.start(i), words.end(i)));
    return finder.in(text, own).stream()
        .filter(found -> !Quotations.contain(quoted, found.start(), found.end()))
        .toList();
  }

  /** What the forms of each word with several have in common: most words have one. */
  private static Set<String> varying(List<Standing> all) {
    Map<String, String> firstForm = new HashMap<>();
    Set<String> varying = new HashSet<>();
    for (Standing standing : all) {
      for (Found found : standing.found()) {
        String first = firstForm.putIfAbsent(found.common(), found.form());
        if (first != null && !first.equals(found.form())) {
          varying.add(found.common());
        }
      }
    }
    return varying;
  }

  private static Map<String, Map<String, List<Span>>> places(
      List<Standing> all, Set<String> varying) {
    Map<String, Map<String, List<Span>>> words = new TreeMap<>();
    for (Standing standing : varying.isEmpty() ? List.<Standing>of() : all) {
      for (Found found : standing.found()) {
        if (varying.contains(found.common())) {
          words
              .computeIfAbsent(found.common(), key -> new LinkedHashMap<>())
              .computeIfAbsent(found.form(), form -> new ArrayList<>())
              .add(standing.block().span(found.start(), found.end()));
        }
      }
    }
    return words;
  }
}
