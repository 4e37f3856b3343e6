package org.resolint.rules.extraction;

import org.resolint.core.rule.RulePack;

/** The rules on damage that came with the extraction of the text from pages. */
public final class ExtractionPack {
  private ExtractionPack() {}

  /** The pack. */
  public static RulePack create() {
    return RulePack.of(
        "extraction",
        new BreakAtHyphen(),
        new BrokenMarkup(),
        new FootnoteBlock(),
        new GluedFootnoteReference(),
        new HardWrap(),
        new HyphenatedWord(),
        new LinkDump(),
        new LostPageBreak(),
        new MergedLines(),
        new PageMark(),
        new SpacedFootnoteReference(),
        new SplitParagraph(),
        new TrailingSpace());
  }
}
