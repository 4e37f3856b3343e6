package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.versions.CueWords.Cue;
import org.resolint.rules.versions.FigureFinder.Figure;

/** Finds negations, modal verbs and figures. Thread-safe. */
final class CueMentions {
  private static final String ALSO = ".also";
  private static final Map<String, Aspect> ASPECTS =
      Map.of(
          "negation", Aspect.NEGATION,
          "negation.also", Aspect.NEGATIVE,
          "number", Aspect.NUMBER,
          "magnitude", Aspect.MAGNITUDE);
  private static final Set<String> MODALS = Set.of("must", "should", "may");

  private final Map<String, CueWords> words = new ConcurrentHashMap<>();

  /**
   * Adds what a paragraph has of them.
   *
   * @param language the ISO 639-1 code of its language
   * @param mentions what it mentions otherwise; a figure in a citation or a date counts for nothing
   */
  void add(Passage passage, String language, Map<Aspect, List<Mention>> mentions) {
    Paragraph paragraph = passage.paragraph();
    CueWords known = words.computeIfAbsent(language, CueWords::read);
    for (Cue cue : known.in(paragraph, passage.textStart())) {
      Span span = paragraph.span(cue.start(), cue.end());
      for (String thing : cue.things()) {
        if (!MODALS.contains(bare(thing))) {
          put(mentions, ASPECTS.getOrDefault(thing, Aspect.NUMBER_WORD), thing, span);
        } else if (!followsFigure(cue, paragraph)) {
          put(mentions, Aspect.FORCE, bare(thing), span);
          if (cue.things().size() == 1 && MODALS.contains(thing)) {
            put(mentions, Aspect.MODAL, thing, span);
          }
        }
      }
    }
    List<Mention> figures = figures(passage, mentions);
    if (!figures.isEmpty()) {
      mentions.put(Aspect.FIGURE, figures);
    }
  }

  private static String bare(String thing) {
    return thing.endsWith(ALSO) ? thing.substring(0, thing.length() - ALSO.length()) : thing;
  }

  /** "4 May" has no modal verb. */
  private static boolean followsFigure(Cue cue, Paragraph paragraph) {
    int start = cue.start();
    return start > 1 && Character.isDigit(paragraph.text().charAt(start - 2));
  }

  /** Keeps the first mention of a thing. */
  private static void put(
      Map<Aspect, List<Mention>> mentions, Aspect aspect, String thing, Span span) {
    List<Mention> known = mentions.computeIfAbsent(aspect, key -> new ArrayList<>());
    if (known.stream().noneMatch(mention -> mention.thing().equals(thing))) {
      known.add(new Mention(thing, span));
    }
  }

  private static List<Mention> figures(Passage passage, Map<Aspect, List<Mention>> mentions) {
    List<Span> taken = new ArrayList<>();
    for (Aspect aspect : List.of(Aspect.CITATION, Aspect.DATE)) {
      mentions.getOrDefault(aspect, List.of()).forEach(mention -> taken.add(mention.span()));
    }
    taken.sort(Comparator.comparing(Span::start));
    List<Mention> figures = new ArrayList<>();
    Set<String> known = new HashSet<>();
    int next = 0;
    Paragraph paragraph = passage.paragraph();
    for (Figure figure : FigureFinder.in(paragraph, passage.textStart())) {
      Span span = paragraph.span(figure.start(), figure.end());
      while (next < taken.size() && taken.get(next).end() <= span.start()) {
        next++;
      }
      boolean free = next == taken.size() || taken.get(next).start() >= span.end();
      if (free && known.add(figure.value())) {
        figures.add(new Mention(figure.value(), span));
      }
    }
    return figures;
  }
}
