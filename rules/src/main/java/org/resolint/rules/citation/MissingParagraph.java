package org.resolint.rules.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resolint.core.analysis.CrossReference;
import org.resolint.core.analysis.CrossReferences;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.ParagraphReference.Direction;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports a reference to a paragraph of the present resolution that does not exist. */
@RuleInfo(
    id = "citation/missing-paragraph",
    summary = "Reference to a paragraph that does not exist",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class MissingParagraph implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Integer> numbers = new TreeSet<>();
    List<Integer> sequence = new ArrayList<>();
    for (OperativeParagraph paragraph : context.resolution().operativeParagraphs()) {
      number(paragraph).ifPresent(sequence::add);
      number(paragraph).ifPresent(numbers::add);
    }
    if (!isWhole(numbers)) {
      return;
    }
    NavigableMap<Integer, CrossReference> references = new TreeMap<>();
    context.get(CrossReferences.ANALYSIS).stream()
        .filter(CrossReference::isInternal)
        .forEach(reference -> references.put(reference.span().start(), reference));
    boolean isUnique = numbers.size() == sequence.size();
    for (OperativeParagraph paragraph : context.resolution().operativeParagraphs()) {
      OptionalInt here = isUnique ? number(paragraph) : OptionalInt.empty();
      check(paragraph, here, numbers, references, context);
    }
  }

  /** Whether the numbers run from 1 with one gap at most: an extract has nothing to count. */
  private static boolean isWhole(Set<Integer> numbers) {
    int count = numbers.size();
    return count > 1 && numbers.contains(1) && Collections.max(numbers) - count <= 1;
  }

  private static void check(
      OperativeParagraph paragraph,
      OptionalInt here,
      Set<Integer> numbers,
      NavigableMap<Integer, CrossReference> references,
      RuleContext context) {
    Span span = paragraph.paragraph().span();
    for (CrossReference reference : references.subMap(span.start(), span.end()).values()) {
      for (int number : reference.numbers()) {
        if (!numbers.contains(number)) {
          String message = "There is no paragraph %s in this resolution".formatted(number);
          context.report(Finding.at(reference.span(), message));
        } else if (here.isPresent()) {
          checkDirection(reference, number, here.getAsInt(), context);
        }
      }
    }
    paragraph.children().forEach(child -> check(child, here, numbers, references, context));
  }

  private static void checkDirection(
      CrossReference reference, int number, int here, RuleContext context) {
    boolean isWrong =
        (reference.direction() == Direction.ABOVE && number > here)
            || (reference.direction() == Direction.BELOW && number < here);
    if (isWrong) {
      String where = number > here ? "below" : "above";
      String message = "Paragraph %s stands %s, not where this says".formatted(number, where);
      context.report(Finding.at(reference.span(), message));
    }
  }

  private static OptionalInt number(OperativeParagraph paragraph) {
    String label = paragraph.label();
    boolean isNumber = label != null && label.matches("[0-9]{1,3}");
    return isNumber && label != null
        ? OptionalInt.of(Integer.parseInt(label))
        : OptionalInt.empty();
  }
}
