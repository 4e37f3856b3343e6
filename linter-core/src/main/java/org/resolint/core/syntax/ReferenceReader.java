package org.resolint.core.syntax;

import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.resolint.core.grammar.CitationBaseVisitor;
import org.resolint.core.grammar.CitationLexer;
import org.resolint.core.grammar.CitationParser.DocumentContext;
import org.resolint.core.grammar.CitationParser.ExtraordinaryContext;
import org.resolint.core.grammar.CitationParser.LettersContext;
import org.resolint.core.grammar.CitationParser.ResolutionContext;
import org.resolint.core.grammar.CitationParser.RomanContext;
import org.resolint.core.grammar.CitationParser.SessionContext;
import org.resolint.core.grammar.CitationParser.YearlyContext;
import org.resolint.core.syntax.Reference.Form;

/** Runs the grammar over one candidate. Stateless. */
final class ReferenceReader {
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2100;

  /**
   * What the candidate names.
   *
   * @param plain the candidate with plain and Latin characters
   * @return empty if the grammar rejects it
   */
  Optional<Reference> read(String plain) {
    CitationLexer lexer = new CitationLexer(CharStreams.fromString(plain));
    lexer.removeErrorListeners();
    var parser = new org.resolint.core.grammar.CitationParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return Optional.ofNullable(new Builder().visit(parser.reference()));
    } catch (ParseCancellationException e) {
      return Optional.empty();
    }
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Builds the canonical writing. Answers null for what no organ writes. */
  @SuppressWarnings("NullAway") // The visitor's base class knows no annotations.
  private static final class Builder extends CitationBaseVisitor<Reference> {
    @Override
    public Reference visitDocument(DocumentContext ctx) {
      String text = ctx.getText().replace("<EOF>", "").replace(". ", ".");
      int open = text.indexOf('(');
      if (open > 0 && text.charAt(open - 1) != ' ') {
        text = text.substring(0, open) + " " + text.substring(open);
      }
      return new Reference(Form.SYMBOL, text, null, null);
    }

    @Override
    public Reference visitResolution(ResolutionContext ctx) {
      return visit(ctx.number());
    }

    @Override
    public Reference visitSession(SessionContext ctx) {
      String first = ctx.DIGITS(0).getText();
      String second = ctx.DIGITS(1).getText();
      if (first.startsWith("0") || second.startsWith("0")) {
        return null;
      }
      int session = Integer.parseInt(first);
      Form form = isYear(session) ? Form.YEAR : Form.SESSION;
      boolean tooLong = form == Form.SESSION && session > 199;
      return tooLong
          ? null
          : new Reference(form, first + "/" + second + letters(ctx.letters()), session, null);
    }

    @Override
    public Reference visitExtraordinary(ExtraordinaryContext ctx) {
      String kind = ctx.WORD().getText();
      if (!kind.equals("S") && !kind.equals("ES")) {
        return null;
      }
      String first = ctx.DIGITS(0).getText();
      String text = kind + "-" + first + "/" + ctx.DIGITS(1).getText() + letters(ctx.letters());
      return new Reference(Form.EXTRAORDINARY, text, Integer.valueOf(first), kind);
    }

    @Override
    public Reference visitYearly(YearlyContext ctx) {
      int year = Integer.parseInt(ctx.DIGITS(1).getText());
      if (!isYear(year)) {
        return null;
      }
      String text = ctx.DIGITS(0).getText() + letters(ctx.letters()) + " (" + year + ")";
      return new Reference(Form.YEARLY, text, null, null);
    }

    @Override
    public Reference visitRoman(RomanContext ctx) {
      String numeral = ctx.WORD(ctx.WORD().size() - 1).getText();
      String special = ctx.HYPHEN() == null ? null : ctx.WORD(0).getText();
      boolean isSound =
          RomanNumerals.isNumeral(numeral)
              && (special == null || special.equals("S") || special.equals("ES"));
      if (!isSound) {
        return null;
      }
      String session = special == null ? numeral : special + "-" + numeral;
      String text = ctx.DIGITS().getText() + letters(ctx.letters()) + " (" + session + ")";
      return new Reference(Form.ROMAN, text, RomanNumerals.value(numeral), special);
    }

    private String letters(LettersContext ctx) {
      return ctx == null ? "" : " " + ctx.getText().strip();
    }
  }
}
