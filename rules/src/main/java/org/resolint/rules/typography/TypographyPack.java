package org.resolint.rules.typography;

import org.resolint.core.rule.RulePack;

/** The pack {@code typography}. */
public final class TypographyPack {
  private TypographyPack() {}

  /** Its rules. */
  public static RulePack create() {
    return RulePack.of(
        "typography",
        new AmericanDate(),
        new BreakingSpace(),
        new DateForm(),
        new DoubleSpace(),
        new DoubledPunctuation(),
        new GluedPunctuation(),
        new HalfWidthPunctuation(),
        new HanDigitSpacing(),
        new InconsistentDash(),
        new InconsistentQuotes(),
        new InvisibleCharacter(),
        new MixedParentheses(),
        new MixedScriptLabel(),
        new MixedScriptWord(),
        new SpaceBeforeComma(),
        new WesternPunctuation(),
        new WrongOrdinal(),
        new WrongPercent());
  }
}
