package org.resolint.rules.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.alignment.Alignment;
import org.resolint.rules.alignment.LanguageVersions;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.alignment.Sketch;
import org.resolint.rules.versions.Version;

/**
 * Gathers the paragraphs of documents and puts those of the versions of one text side by side. Not
 * thread-safe.
 */
public final class ParallelPassages {
  /** A paragraph without its document, which is let go. */
  private record Text(Sketch sketch, String words) {}

  private final Map<String, Map<String, List<Text>>> versions = new TreeMap<>();
  private final Map<String, List<String>> unnamed = new TreeMap<>();

  /** Adds the resolutions of a document. */
  public void add(List<RuleContext> resolutions) {
    for (RuleContext context : resolutions) {
      String language = context.language();
      Optional<String> name = Version.name(context.resolution());
      if (name.isPresent()) {
        // Of two files in one language the first counts, as for the rules of concordance.
        versions
            .computeIfAbsent(name.get(), text -> new TreeMap<>())
            .computeIfAbsent(language, code -> texts(context));
      } else if (!context.resolution().isPresent()) {
        List<String> words = unnamed.computeIfAbsent(language, code -> new ArrayList<>());
        context.manuscript().paragraphs().stream().map(Paragraph::text).forEach(words::add);
      } else {
        List<String> words = unnamed.computeIfAbsent(language, code -> new ArrayList<>());
        texts(context).stream().map(Text::words).forEach(words::add);
      }
    }
  }

  private static List<Text> texts(RuleContext context) {
    return Passage.of(context.resolution()).stream()
        .map(passage -> new Text(passage.sketch(), words(passage)))
        .toList();
  }

  private static String words(Passage passage) {
    int start = passage.opening() == null ? passage.textStart() : passage.opening().end();
    return passage.paragraph().text().substring(Math.max(start, passage.textStart()));
  }

  /** The languages of what was added, sorted. */
  public List<String> languages() {
    Map<String, Boolean> languages = new TreeMap<>();
    versions.values().forEach(texts -> texts.keySet().forEach(code -> languages.put(code, true)));
    unnamed.keySet().forEach(code -> languages.put(code, true));
    return List.copyOf(languages.keySet());
  }

  /** The paragraphs that a language has, each with those of the other versions beside it. */
  public List<ParallelPassage> beside(String language) {
    List<ParallelPassage> passages = new ArrayList<>();
    for (Map<String, List<Text>> texts : versions.values()) {
      List<Text> own = texts.getOrDefault(language, List.of());
      List<Map<String, String>> rows = new ArrayList<>();
      own.forEach(text -> rows.add(new TreeMap<>(Map.of(language, text.words()))));
      texts.forEach(
          (code, others) -> {
            if (!code.equals(language)) {
              pair(code, others, own, rows);
            }
          });
      rows.forEach(row -> passages.add(new ParallelPassage(row)));
    }
    for (String words : unnamed.getOrDefault(language, List.of())) {
      passages.add(new ParallelPassage(Map.of(language, words)));
    }
    return List.copyOf(passages);
  }

  private static void pair(
      String code, List<Text> others, List<Text> own, List<Map<String, String>> rows) {
    int[] counterparts =
        LanguageVersions.counterparts(
            own.stream().map(Text::sketch).toList(), others.stream().map(Text::sketch).toList());
    for (int i = 0; i < counterparts.length; i++) {
      if (counterparts[i] != Alignment.NONE) {
        rows.get(counterparts[i]).put(code, others.get(i).words());
      }
    }
  }
}
