package org.resolint.rules.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Analysis;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Block.Role;

/**
 * The blocks of a resolution: every paragraph that holds text, in reading order, then the
 * footnotes.
 */
public final class Blocks {
  /** The blocks. */
  public static final Analysis<List<Block>> ANALYSIS =
      Analysis.of("blocks", context -> of(context.resolution()));

  private Blocks() {}

  private static List<Block> of(Resolution resolution) {
    Map<Span, Block> placed = placed(resolution);
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : resolution.paragraphs()) {
      if (paragraph.kind() != Paragraph.Kind.CODE && paragraph.kind() != Paragraph.Kind.RULE) {
        Block block = placed.get(paragraph.span());
        blocks.add(block == null ? new Block(Role.OTHER, paragraph, 0, null) : block);
      }
    }
    for (Footnote note : resolution.footnotes()) {
      blocks.add(new Block(Role.FOOTNOTE, note.body(), 0, null));
    }
    return List.copyOf(blocks);
  }

  private static Map<Span, Block> placed(Resolution resolution) {
    Map<Span, Block> placed = new HashMap<>();
    for (MastheadLine line : resolution.masthead()) {
      Role role = line.kind() == MastheadLine.Kind.OTHER ? Role.TITLE : Role.FORMULA;
      put(placed, new Block(role, line.paragraph(), 0, null));
    }
    if (resolution.title() != null) {
      put(placed, new Block(Role.TITLE, resolution.title().paragraph(), 0, null));
    }
    if (resolution.enacting() != null) {
      put(placed, new Block(Role.FORMULA, resolution.enacting().paragraph(), 0, null));
    }
    for (Recital recital : resolution.recitals()) {
      put(placed, new Block(Role.RECITAL, recital.paragraph(), 0, recital.opening()));
    }
    for (OperativeParagraph paragraph : resolution.allOperativeParagraphs()) {
      put(
          placed,
          new Block(
              Role.OPERATIVE, paragraph.paragraph(), paragraph.textStart(), paragraph.opening()));
    }
    for (ClosingLine line : resolution.closing()) {
      put(placed, new Block(Role.FORMULA, line.paragraph(), 0, null));
    }
    return placed;
  }

  private static void put(Map<Span, Block> placed, Block block) {
    placed.put(block.paragraph().span(), block);
  }
}
