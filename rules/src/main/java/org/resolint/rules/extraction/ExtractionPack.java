package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RulePack;
import org.resolint.rules.spelling.Damage;

/** The rules on damage that came with the extraction of the text from pages. */
public final class ExtractionPack {
  private ExtractionPack() {}

  /**
   * The pack.
   *
   * @param damaged the words that nobody knows because extraction damaged them
   */
  public static RulePack create(Analysis<List<Damage>> damaged) {
    return RulePack.of(
        "extraction",
        new BreakAtHyphen(),
        new BrokenMarkup(),
        new FootnoteBlock(),
        new GluedFootnoteReference(),
        new GluedNoteLetter(damaged),
        new GluedWords(damaged),
        new HardWrap(),
        new HyphenatedWord(),
        new KeptHyphen(damaged),
        new LinkDump(),
        new LostPageBreak(),
        new MergedLines(),
        new PageMark(),
        new SpacedFootnoteReference(),
        new SplitParagraph(),
        new TrailingSpace(),
        new WrongDecoding(damaged));
  }
}
