package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Edit;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Faults at the beginning and the end of paragraphs. */
final class OpeningFaults {
  /** What stands by mistake instead of a comma, a semicolon, a full stop. */
  private static final Map<String, List<String>> SWAPS =
      Map.of(
          ",", List.of(";", "."),
          ";", List.of(",", "."),
          "，", List.of("；", "。"),
          "；", List.of("，", "。"),
          "،", List.of("؛", "."),
          "؛", List.of("،", "."));

  private OpeningFaults() {}

  /** A paragraph and its opening. */
  private record Opened(Paragraph paragraph, Opening opening) {
    Span span(int start, int end) {
      return paragraph.span(start, end);
    }

    Span openingSpan() {
      return span(opening.start(), opening.end());
    }

    @Nullable Span adverbSpan() {
      return opening.adverb() == null ? null : span(opening.adverbStart(), opening.adverbEnd());
    }
  }

  /** A paragraph of the preamble or of level 1 ends with the mark of another place. */
  static List<Fault> terminator(Ground ground, Random random) {
    List<Span> paragraphs = new ArrayList<>();
    ground.resolution().recitals().stream().map(Recital::span).forEach(paragraphs::add);
    ground.numbered().stream()
        .filter(paragraph -> paragraph.children().isEmpty())
        .map(OperativeParagraph::span)
        .forEach(paragraphs::add);
    List<Fault> faults = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      Span last = new Span(Math.max(0, paragraph.end() - 1), paragraph.end());
      List<String> swaps = SWAPS.getOrDefault(ground.text(last), List.of());
      if (!swaps.isEmpty()) {
        faults.add(Fault.replacing(last, swaps.get(random.nextInt(swaps.size()))));
      }
    }
    return faults;
  }

  /** A recital opens like an operative paragraph, or the other way round. */
  static List<Fault> mood(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (List<String> forms : ground.phrases().rows("moods")) {
      for (Recital recital : ground.resolution().recitals()) {
        exchange(ground, recital.paragraph(), 0, forms.get(0), forms.get(1), faults);
      }
      for (OperativeParagraph paragraph : ground.numbered()) {
        int start = paragraph.textStart();
        if (hasFurtherVerb(ground, paragraph.text())) {
          continue;
        }
        exchange(ground, paragraph.paragraph(), start, forms.get(1), forms.get(0), faults);
      }
    }
    return faults;
  }

  /** "Noting …, calls upon": with another main verb, a participle may open the paragraph. */
  private static boolean hasFurtherVerb(Ground ground, String text) {
    return ground.phrases().rows("moods").stream()
        .map(forms -> forms.get(1).toLowerCase(Locale.ROOT))
        .anyMatch(verb -> text.matches("(?s).*, (?:\\p{Ll}+ ){0,2}" + verb + "(?!\\p{L}).*"));
  }

  private static void exchange(
      Ground ground, Paragraph paragraph, int at, String verb, String other, List<Fault> faults) {
    String text = paragraph.text();
    int end = at + verb.length();
    boolean opens =
        text.startsWith(verb, at) && text.length() > end && !Character.isLetter(text.charAt(end));
    if (opens && ground.text(paragraph.span(at, end)).equals(verb)) {
      faults.add(Fault.replacing(paragraph.span(at, end), other));
    }
  }

  /** "Also" is gone from the second of two paragraphs with one verb. */
  static List<Fault> missingAdverb(Ground ground, Random random) {
    boolean isLoose = "security-council".equals(ground.resolution().identity().organ());
    List<Fault> faults = new ArrayList<>();
    for (List<Opened> part : isLoose ? List.<List<Opened>>of() : parts(ground)) {
      for (int i = 1; i < part.size(); i++) {
        Opened opened = part.get(i);
        Span adverb = opened.adverbSpan();
        boolean isFirm = ground.phrases().lines("firm").contains(opened.opening().key());
        if (adverb != null && isFirm && repeats(opened, part.get(i - 1))) {
          faults.add(without(ground, opened, adverb));
        }
      }
    }
    return faults;
  }

  private static Fault without(Ground ground, Opened opened, Span adverb) {
    String phrase = ground.text(opened.openingSpan());
    int start = adverb.start() - opened.openingSpan().start();
    int end = adverb.end() - opened.openingSpan().start();
    String rest =
        start == 0
            ? capitalised(phrase.substring(end).strip())
            : phrase.substring(0, start).stripTrailing() + phrase.substring(end);
    return Fault.replacing(opened.openingSpan(), rest);
  }

  /** "Further" comes before "also". */
  static List<Fault> reversedAdverbs(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (List<Opened> part : parts(ground)) {
      for (int i = 2; i < part.size(); i++) {
        Span first = part.get(i - 1).adverbSpan();
        Span second = part.get(i).adverbSpan();
        boolean isRun =
            part.get(i - 2).opening().adverb() == null
                && "also".equals(part.get(i - 1).opening().adverb())
                && "further".equals(part.get(i).opening().adverb())
                && repeats(part.get(i - 1), part.get(i - 2))
                && repeats(part.get(i), part.get(i - 1));
        if (isRun && first != null && second != null) {
          List<Edit> edits =
              List.of(new Edit(first, ground.text(second)), new Edit(second, ground.text(first)));
          faults.add(Fault.replacing(edits, 1));
        }
      }
    }
    return faults;
  }

  private static boolean repeats(Opened opened, Opened before) {
    return opened.opening().key().equals(before.opening().key())
        && opened.opening().mood() == before.opening().mood()
        && verb(opened).equals(verb(before));
  }

  /** The opening in lower case without its adverb. */
  private static String verb(Opened opened) {
    Opening opening = opened.opening();
    String text = opening.text();
    if (opening.adverb() != null) {
      int start = opening.adverbStart() - opening.start();
      text = text.substring(0, start) + text.substring(opening.adverbEnd() - opening.start());
    }
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Preamble and operative part, cut where a paragraph has no known opening. */
  private static List<List<Opened>> parts(Ground ground) {
    List<Opened> recitals = new ArrayList<>();
    List<List<Opened>> parts = new ArrayList<>(List.of(recitals));
    for (Recital recital : ground.resolution().recitals()) {
      recitals = add(parts, recitals, recital.paragraph(), recital.opening());
    }
    List<Opened> operatives = new ArrayList<>();
    parts.add(operatives);
    for (OperativeParagraph paragraph : ground.resolution().operativeParagraphs()) {
      operatives = add(parts, operatives, paragraph.paragraph(), paragraph.opening());
    }
    return parts;
  }

  private static List<Opened> add(
      List<List<Opened>> parts, List<Opened> part, Paragraph paragraph, @Nullable Opening opening) {
    if (opening != null) {
      part.add(new Opened(paragraph, opening));
      return part;
    }
    List<Opened> next = new ArrayList<>();
    parts.add(next);
    return next;
  }
}
