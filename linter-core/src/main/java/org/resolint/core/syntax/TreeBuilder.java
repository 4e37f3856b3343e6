package org.resolint.core.syntax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.resolint.core.grammar.ResolutionGrammar;
import org.resolint.core.grammar.ResolutionGrammar.ResolutionContext;
import org.resolint.core.grammar.ResolutionGrammarBaseVisitor;
import org.resolint.core.model.Annex;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.model.Heading;
import org.resolint.core.model.Identity;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.SyntaxProblem;
import org.resolint.core.model.Title;
import org.resolint.core.model.Unrecognised;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.OrganLine;
import org.resolint.core.syntax.ParagraphClassifier.Shape;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Turns the parse of one resolution into its tree. Not thread-safe; one object, one resolution. */
final class TreeBuilder extends ResolutionGrammarBaseVisitor<@Nullable Void> {
  /** The letter of one part of a resolution behind the number of the whole. */
  private static final Pattern PART = Pattern.compile("\\s\\p{L}$");

  private final List<Shape> shapes;
  private final List<MastheadLine> masthead = new ArrayList<>();
  private final List<Recital> recitals = new ArrayList<>();
  private final List<OperativeParagraph> provisions = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<ClosingLine> closing = new ArrayList<>();
  private final List<Annex> annexes = new ArrayList<>();
  private final List<Unrecognised> unrecognised = new ArrayList<>();
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private final List<Formula> formulas = new ArrayList<>();
  private @Nullable Shape titleShape;
  private final List<Paragraph> titleText = new ArrayList<>();
  private @Nullable EnactingFormula enacting;
  private @Nullable OrganLine doer;
  private @Nullable String part;
  private @Nullable String shared;

  TreeBuilder(List<Shape> shapes) {
    this.shapes = shapes;
  }

  /**
   * The tree of one resolution.
   *
   * @param paragraphs every paragraph within its extent
   * @param footnotes the notes within its extent
   * @param within the number of the resolution it is nested in, or null
   * @param before the number of the resolution before it, which it shares if it is another part
   */
  Resolution build(
      ResolutionContext context,
      List<Paragraph> paragraphs,
      List<Footnote> footnotes,
      @Nullable String within,
      @Nullable String before) {
    shared = before == null ? null : PART.matcher(before).replaceFirst("");
    visit(context);
    Title title = title();
    return new Resolution(
        identity(title),
        masthead,
        title,
        enacting,
        recitals,
        provisions,
        headings,
        closing,
        annexes,
        footnotes,
        unrecognised,
        problems,
        paragraphs,
        within);
  }

  @Override
  public @Nullable Void visitMastheadLine(ResolutionGrammar.MastheadLineContext context) {
    Shape shape = shape(context.MASTHEAD_LINE());
    Formula formula = shape.formula();
    MastheadLine.Kind kind = shape.organ() != null ? MastheadLine.Kind.ORGAN : kind(formula);
    masthead.add(new MastheadLine(kind, shape.paragraph()));
    remember(formula);
    String letter = shape.is(Formula.Kind.SECTION) ? first("number", Formula.Kind.SECTION) : null;
    part = letter != null && letter.length() == 1 ? letter : part;
    return null;
  }

  @Override
  public @Nullable Void visitTitleLine(ResolutionGrammar.TitleLineContext context) {
    Shape shape = shape(context.TITLE());
    if (titleShape == null) {
      titleShape = shape;
      remember(shape.formula());
    } else {
      masthead.add(new MastheadLine(MastheadLine.Kind.OTHER, shape.paragraph()));
    }
    return null;
  }

  @Override
  public @Nullable Void visitTitleText(ResolutionGrammar.TitleTextContext context) {
    titleText.add(shape(context.TITLE_TEXT()).paragraph());
    return null;
  }

  @Override
  public @Nullable Void visitEnacting(ResolutionGrammar.EnactingContext context) {
    Shape shape = shape(context.ENACTING_FORMULA());
    OrganLine organ = shape.organ();
    if (organ != null) {
      enacting = new EnactingFormula(organ, shape.paragraph());
    }
    return null;
  }

  @Override
  public @Nullable Void visitRecital(ResolutionGrammar.RecitalContext context) {
    Shape shape = shape(context.RECITAL());
    recitals.add(new Recital(shape.preambular(), shape.paragraph()));
    return null;
  }

  @Override
  public @Nullable Void visitOperativeParagraph(
      ResolutionGrammar.OperativeParagraphContext context) {
    List<Shape> parts = new ArrayList<>();
    context.SUBPARAGRAPH().forEach(node -> parts.add(shape(node)));
    context.other().forEach(this::visitOther);
    Shape shape = shape(context.OPERATIVE_PARAGRAPH());
    doer = doer == null ? shape.doer() : doer;
    provisions.add(SubparagraphNesting.nest(shape, parts));
    return null;
  }

  @Override
  public @Nullable Void visitHeading(ResolutionGrammar.HeadingContext context) {
    headings.add(new Heading(provisions.size(), shape(context.HEADING()).paragraph()));
    return null;
  }

  @Override
  public @Nullable Void visitClosingLine(ResolutionGrammar.ClosingLineContext context) {
    Shape shape = shape(context.CLOSING_LINE());
    ClosingLine.Kind kind =
        shape.is(Formula.Kind.VOTE)
            ? ClosingLine.Kind.VOTE
            : shape.is(Formula.Kind.CLOSING_DATE)
                ? ClosingLine.Kind.DATE
                : ClosingLine.Kind.MEETING;
    closing.add(new ClosingLine(kind, shape.paragraph()));
    remember(shape.formula());
    return null;
  }

  @Override
  public @Nullable Void visitTextAfterClosing(ResolutionGrammar.TextAfterClosingContext context) {
    unrecognised.add(new Unrecognised(shape(context.OTHER()).paragraph()));
    return null;
  }

  @Override
  public @Nullable Void visitAnnex(ResolutionGrammar.AnnexContext context) {
    List<Paragraph> text = new ArrayList<>();
    context.ANNEX_TEXT().forEach(node -> text.add(shape(node).paragraph()));
    annexes.add(new Annex(shape(context.ANNEX_HEADING()).paragraph(), text));
    return null;
  }

  @Override
  public @Nullable Void visitOther(ResolutionGrammar.OtherContext context) {
    unrecognised.add(new Unrecognised(shape(context.OTHER()).paragraph()));
    return null;
  }

  private Shape shape(TerminalNode node) {
    return shape(node.getSymbol());
  }

  private Shape shape(Token token) {
    return shapes.get(token.getStartIndex());
  }

  private void remember(@Nullable Formula formula) {
    if (formula != null) {
      formulas.add(formula);
    }
  }

  private static MastheadLine.Kind kind(@Nullable Formula formula) {
    if (formula == null) {
      return MastheadLine.Kind.OTHER;
    }
    return switch (formula.kind()) {
      case MASTHEAD_ORGAN -> MastheadLine.Kind.ORGAN;
      case SYMBOL -> MastheadLine.Kind.SYMBOL;
      case DISTRIBUTION -> MastheadLine.Kind.DISTRIBUTION;
      case SESSION -> MastheadLine.Kind.SESSION;
      case AGENDA_ITEM -> MastheadLine.Kind.AGENDA_ITEM;
      case ADOPTION -> MastheadLine.Kind.ADOPTION;
      case REPORT_NOTE -> MastheadLine.Kind.REPORT_NOTE;
      default -> MastheadLine.Kind.OTHER;
    };
  }

  private @Nullable Title title() {
    Shape shape = titleShape;
    if (shape == null && part != null && !titleText.isEmpty()) {
      Paragraph words = titleText.get(0);
      return new Title(null, words.text().strip(), words.span(), words);
    }
    if (shape == null) {
      titleText.forEach(text -> masthead.add(new MastheadLine(MastheadLine.Kind.OTHER, text)));
      return null;
    }
    Formula formula = shape.formula();
    String number = formula == null ? null : value(formula, "number");
    String text = formula == null ? "" : orEmpty(value(formula, "title"));
    Span span = shape.paragraph().span();
    Paragraph words = shape.paragraph();
    if (text.isEmpty() && !titleText.isEmpty()) {
      words = titleText.get(titleText.size() - 1);
      text = words.text();
      span = span.union(words.span());
    }
    return new Title(number, text.strip(), span, words);
  }

  private Identity identity(@Nullable Title title) {
    return new Identity(
        organ(),
        first("symbol", Formula.Kind.SYMBOL),
        resolutionNumber(title),
        number(Formula.Kind.SESSION),
        first("item", Formula.Kind.AGENDA_ITEM),
        adopted(),
        meeting());
  }

  /** The number, with the letter of the part; the number of another part stands above the first. */
  private @Nullable String resolutionNumber(@Nullable Title title) {
    String own =
        title != null && title.number() != null
            ? title.number()
            : first("number", Formula.Kind.ADOPTION);
    if (part == null) {
      return own;
    }
    String whole = own == null ? shared : own;
    boolean bare = whole != null && !PART.matcher(whole).find();
    return bare ? whole + " " + part : whole;
  }

  private @Nullable String organ() {
    if (enacting != null) {
      return enacting.organ().organ();
    }
    if (doer != null) {
      return doer.organ();
    }
    return formulas.stream()
        .map(Formula::organ)
        .filter(organ -> organ != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate adopted() {
    for (Formula.Kind kind :
        List.of(
            Formula.Kind.ADOPTION,
            Formula.Kind.CLOSING_DATE,
            Formula.Kind.CLOSING_MEETING,
            Formula.Kind.VOTE,
            Formula.Kind.TITLE)) {
      for (Formula formula : formulas) {
        if (formula.kind() == kind && formula.date() != null) {
          return formula.date();
        }
      }
    }
    return null;
  }

  private @Nullable Integer meeting() {
    Integer meeting = number(Formula.Kind.CLOSING_MEETING);
    if (meeting != null) {
      return meeting;
    }
    for (Formula.Kind kind : List.of(Formula.Kind.ADOPTION, Formula.Kind.VOTE)) {
      String number = first("meeting", kind);
      if (number != null && number.matches("\\d{1,6}")) {
        return Integer.valueOf(number);
      }
    }
    return null;
  }

  private @Nullable Integer number(Formula.Kind kind) {
    for (Formula formula : formulas) {
      OptionalInt number = formula.number();
      if (formula.kind() == kind && number.isPresent()) {
        return number.getAsInt();
      }
    }
    return null;
  }

  private @Nullable String first(String name, Formula.Kind kind) {
    for (Formula formula : formulas) {
      if (formula.kind() == kind && value(formula, name) != null) {
        return value(formula, name);
      }
    }
    return null;
  }

  private static @Nullable String value(Formula formula, String name) {
    return formula.value(name).map(Formula.Value::text).orElse(null);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
