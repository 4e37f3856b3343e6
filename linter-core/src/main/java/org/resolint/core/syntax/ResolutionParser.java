package org.resolint.core.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;
import org.resolint.core.grammar.ResolutionGrammar;
import org.resolint.core.grammar.ResolutionGrammar.ResolutionContext;
import org.resolint.core.model.Identity;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.SyntaxProblem;
import org.resolint.core.model.Unrecognised;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.profile.Terminators;
import org.resolint.core.syntax.ParagraphClassifier.Shape;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Reads resolutions out of a repaired manuscript. Immutable and thread-safe. */
public final class ResolutionParser {
  private final LanguageProfiles profiles;

  /** A parser that asks these profiles what a paragraph opens with. */
  public ResolutionParser(LanguageProfiles profiles) {
    this.profiles = profiles;
  }

  /**
   * The resolutions of a document, in order. A document without any gives one in which everything
   * is unrecognised, so that the list is never empty; so does aligned text, whose segments are no
   * page. Never throws.
   */
  public List<Resolution> parse(Manuscript manuscript) {
    if (manuscript.isAligned()) {
      return List.of(none(manuscript));
    }
    ParagraphClassifier classifier =
        new ParagraphClassifier(profiles.forLanguage(manuscript.language()));
    List<Shape> shapes = manuscript.paragraphs().stream().map(classifier::shape).toList();
    List<ResolutionContext> contexts = parse(ParagraphTokens.of(shapes));
    if (contexts.isEmpty()) {
      shapes = shapes.stream().map(classifier::sentence).toList();
      contexts = parse(ParagraphTokens.ofSentences(shapes));
    }
    return contexts.isEmpty() ? List.of(none(manuscript)) : trees(manuscript, shapes, contexts);
  }

  private static List<Resolution> trees(
      Manuscript manuscript, List<Shape> shapes, List<ResolutionContext> contexts) {
    List<Resolution> resolutions = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      int start = i == 0 ? 0 : first(contexts.get(i));
      int end = i + 1 < contexts.size() ? first(contexts.get(i + 1)) : shapes.size();
      List<Paragraph> paragraphs = manuscript.paragraphs().subList(start, end);
      List<Footnote> footnotes = footnotes(manuscript, shapes, contexts, i, end);
      Resolution last = i == 0 ? null : resolutions.get(i - 1);
      String within = last == null ? null : nestedIn(last);
      String before = last == null ? null : last.identity().number();
      resolutions.add(
          new TreeBuilder(shapes).build(contexts.get(i), paragraphs, footnotes, within, before));
    }
    return resolutions;
  }

  private static List<ResolutionContext> parse(List<Token> tokens) {
    ResolutionGrammar parser =
        new ResolutionGrammar(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return parser.document().resolution();
    } catch (ParseCancellationException e) {
      // SLL is faster and may fail where full LL does not; the grammar takes every token sequence.
      parser.reset();
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      return parser.document().resolution();
    }
  }

  /** The index of a resolution's first paragraph. */
  private static int first(ResolutionContext context) {
    return context.getStart().getStartIndex();
  }

  /** The footnotes between the first paragraph of a resolution and that of the next. */
  private static List<Footnote> footnotes(
      Manuscript manuscript, List<Shape> shapes, List<ResolutionContext> contexts, int i, int end) {
    int from = i == 0 ? 0 : shapes.get(first(contexts.get(i))).paragraph().span().start();
    int to = end < shapes.size() ? shapes.get(end).paragraph().span().start() : Integer.MAX_VALUE;
    return manuscript.footnotes().stream()
        .filter(note -> note.markerSpan().start() >= from && note.markerSpan().start() < to)
        .toList();
  }

  /** The number of a resolution whose last paragraph announces another text, or null. */
  private static @Nullable String nestedIn(Resolution outer) {
    List<OperativeParagraph> operative = outer.operativeParagraphs();
    if (operative.isEmpty() || !outer.closing().isEmpty()) {
      return null;
    }
    String text = operative.get(operative.size() - 1).last().paragraph().text().strip();
    boolean announces = !text.isEmpty() && Terminators.isColon(text.charAt(text.length() - 1));
    return announces ? outer.identity().number() : null;
  }

  private static Resolution none(Manuscript manuscript) {
    List<SyntaxProblem> problems =
        List.of(new SyntaxProblem(new Span(0, 0), "No resolution found in this text"));
    return new Resolution(
        Identity.UNKNOWN,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        manuscript.footnotes(),
        manuscript.paragraphs().stream().map(Unrecognised::new).toList(),
        problems,
        manuscript.paragraphs(),
        null);
  }
}
