package org.resolint.core.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.Terminators;
import org.resolint.core.syntax.ParagraphClassifier.Shape;

/**
 * Puts sub-paragraphs under the paragraph they belong to.
 *
 * <p>A label such as "(i)" is a letter as well as a numeral: it is read as what goes on with the
 * count that is open, deepest first, or else as what may begin a new one.
 */
final class SubparagraphNesting {
  private static final String BULLET = "bullet";

  private final List<Open> open = new ArrayList<>();

  private SubparagraphNesting() {}

  /** A paragraph whose sub-paragraphs are still coming. */
  private record Open(
      int level,
      int number,
      String form,
      Shape shape,
      @Nullable Label label,
      List<OperativeParagraph> children) {}

  static OperativeParagraph nest(Shape paragraph, List<Shape> parts) {
    SubparagraphNesting nesting = new SubparagraphNesting();
    nesting.open.add(new Open(1, 0, "", paragraph, paragraph.label(), new ArrayList<>()));
    parts.forEach(nesting::take);
    nesting.closeTo(1);
    return nesting.node(nesting.open.get(0));
  }

  private void take(Shape part) {
    if (part.subLabels().isEmpty()) {
      takeBullet(part);
      return;
    }
    Label label = choose(part.subLabels());
    closeTo(label.level());
    open.add(new Open(label.level(), label.number(), label.form(), part, label, new ArrayList<>()));
  }

  /** A bullet says nothing of its level: it stands below the last label, beside other bullets. */
  private void takeBullet(Shape part) {
    Open last = open.get(open.size() - 1);
    boolean beside = last.label() == null && last.level() > 1;
    int level = beside ? last.level() : last.level() + 1;
    closeTo(level);
    open.add(new Open(level, 0, BULLET, part, null, new ArrayList<>()));
  }

  private Label choose(List<Label> candidates) {
    for (int i = open.size() - 1; i > 0; i--) {
      Open sibling = open.get(i);
      for (Label label : candidates) {
        if (label.form().equals(sibling.form()) && label.number() == sibling.number() + 1) {
          return label.atLevel(sibling.level());
        }
      }
    }
    Label skipping = skipping(candidates);
    if (skipping != null) {
      return skipping;
    }
    int below = open.get(open.size() - 1).level() + 1;
    for (Label label : candidates) {
      if (label.number() == 1 && label.level() == below) {
        return label;
      }
    }
    for (Label label : candidates) {
      if (label.number() == 1 && label.level() > below) {
        return label.atLevel(below);
      }
    }
    Label first = candidates.stream().min(Comparator.comparingInt(Label::level)).orElseThrow();
    return first.atLevel(Math.min(first.level(), below));
  }

  /** "(i)" after "(g)": a letter with one left out, unless a colon announces a list. */
  private @Nullable Label skipping(List<Label> candidates) {
    Open last = open.get(open.size() - 1);
    if (Terminators.isColon(last.shape().last())) {
      return null;
    }
    return candidates.stream()
        .filter(label -> label.form().equals(last.form()) && label.number() == last.number() + 2)
        .findFirst()
        .map(label -> label.atLevel(last.level()))
        .orElse(null);
  }

  /** Ends every open sub-paragraph of this level or deeper. */
  private void closeTo(int level) {
    while (open.size() > 1 && (open.get(open.size() - 1).level() >= level || level == 1)) {
      Open done = open.remove(open.size() - 1);
      open.get(open.size() - 1).children().add(node(done));
    }
  }

  private OperativeParagraph node(Open open) {
    Label label = open.label();
    Shape shape = open.shape();
    return new OperativeParagraph(
        label == null ? null : label.name(),
        label == null ? null : shape.paragraph().span(label.start(), label.end()),
        open.level(),
        shape.operative() != null ? shape.operative() : shape.preambular(),
        shape.textStart(),
        shape.paragraph(),
        open.children());
  }
}
