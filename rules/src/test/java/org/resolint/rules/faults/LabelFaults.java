package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.rule.Edit;
import org.resolint.core.text.Span;

/** Faults in numbers and letters of paragraphs. */
final class LabelFaults {
  /** A gap of one among fewer may be meant. */
  private static final int FEWEST = 3;

  /** How much of a paragraph without its number counts as the place of the fault. */
  private static final int HEAD = 30;

  private LabelFaults() {}

  /** A number is gone, the blank after it too. */
  static List<Fault> dropped(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (OperativeParagraph paragraph : counted(ground.numbered())) {
      Span label = labelSpan(paragraph);
      int end =
          paragraph.paragraph().span(paragraph.textStart(), paragraph.textStart() + 1).start();
      Span gone = new Span(label.start(), Math.max(label.end(), end));
      Span head = new Span(label.start(), label.start() + HEAD);
      faults.add(Fault.replacing(gone, "").at(head));
    }
    return faults;
  }

  /** A paragraph has the number of the one before. */
  static List<Fault> repeated(Ground ground, Random random) {
    List<OperativeParagraph> numbered = ground.numbered();
    List<Fault> faults = new ArrayList<>();
    for (int i = 1; numbered.size() >= FEWEST && i < numbered.size(); i++) {
      String before = label(numbered.get(i - 1));
      faults.add(Fault.replacing(List.of(relabelled(ground, numbered.get(i), label -> before)), 0));
    }
    return faults;
  }

  /** The count jumps by one and goes on from there. */
  static List<Fault> skipped(Ground ground, Random random) {
    List<OperativeParagraph> numbered = ground.numbered();
    List<Fault> faults = new ArrayList<>();
    for (int i = 1; numbered.size() >= FEWEST && i < numbered.size(); i++) {
      List<Edit> edits = new ArrayList<>();
      for (OperativeParagraph later : numbered.subList(i, numbered.size())) {
        edits.add(
            relabelled(ground, later, label -> Integer.toString(Integer.parseInt(label) + 1)));
      }
      faults.add(Fault.replacing(edits, 0));
    }
    return faults;
  }

  /** The letters of sub-paragraphs jump by one and go on from there. */
  static List<Fault> skippedLetter(Ground ground, Random random) {
    List<String> letters = ground.phrases().letters();
    List<Fault> faults = new ArrayList<>();
    for (OperativeParagraph parent : ground.resolution().allOperativeParagraphs()) {
      List<OperativeParagraph> children = parent.children();
      for (int i = 1; areLettered(letters, children) && i < children.size(); i++) {
        List<Edit> edits = new ArrayList<>();
        for (OperativeParagraph later : children.subList(i, children.size())) {
          edits.add(relabelled(ground, later, letter -> next(letters, letter)));
        }
        faults.add(Fault.replacing(edits, 0));
      }
    }
    return faults;
  }

  private static List<OperativeParagraph> counted(List<OperativeParagraph> numbered) {
    return numbered.size() < FEWEST ? List.of() : numbered.subList(1, numbered.size());
  }

  private static boolean areLettered(List<String> letters, List<OperativeParagraph> children) {
    if (children.size() < FEWEST || children.size() >= letters.size()) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      if (!letters.get(i).equals(children.get(i).label())) {
        return false;
      }
    }
    return true;
  }

  private static String next(List<String> letters, String letter) {
    return letters.get(letters.indexOf(letter) + 1);
  }

  private static Edit relabelled(
      Ground ground, OperativeParagraph paragraph, Function<String, String> change) {
    Span span = labelSpan(paragraph);
    String label = label(paragraph);
    String written = ground.text(span);
    return new Edit(span, written.replace(label, change.apply(label)));
  }

  private static Span labelSpan(OperativeParagraph paragraph) {
    return present(paragraph.labelSpan());
  }

  private static String label(OperativeParagraph paragraph) {
    return present(paragraph.label());
  }

  private static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("a paragraph without a label");
    }
    return value;
  }
}
