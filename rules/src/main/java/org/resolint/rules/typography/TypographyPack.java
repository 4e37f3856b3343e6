package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RulePack;
import org.resolint.rules.spelling.Damage;
import org.resolint.rules.text.Wording;

/** The pack {@code typography}. */
public final class TypographyPack {
  private TypographyPack() {}

  /**
   * Its rules.
   *
   * @param damaged the words that extraction damaged
   */
  public static RulePack create(Analysis<List<Damage>> damaged) {
    Wording wording = Wording.ofPack("typography");
    return RulePack.of(
        "typography",
        new AmericanDate(),
        new BreakingSpace(),
        new DateForm(),
        new DateWording(wording),
        new DecimalSign(wording),
        new DoubleSpace(),
        new DoubledPunctuation(),
        new FigureAtStart(wording),
        new FigureBelowTen(wording),
        new FirstOfMonth(wording),
        new ForeignQuotes(wording),
        new GluedPunctuation(),
        new HalfWidthPunctuation(),
        new HanDigitSpacing(),
        new HyphenRange(wording),
        new InconsistentDash(),
        new InconsistentParentheses(),
        new InconsistentQuotes(),
        new InvisibleCharacter(),
        new MissingSpace(),
        new MixedDigits(),
        new MixedParentheses(),
        new MixedScriptLabel(),
        new MixedScriptWord(damaged),
        new MonthCase(wording),
        new OrdinalLetters(wording),
        new PercentSign(wording),
        new SerialComma(wording),
        new SpaceBeforeComma(),
        new ThousandsSeparator(wording),
        new TraditionalIdeograph(),
        new UnpairedMark(),
        new WesternPunctuation(),
        new WrongOrdinal(),
        new WrongPercent());
  }
}
