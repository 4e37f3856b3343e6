package org.resolint.rules.citation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.text.Wording;

/**
 * Where a text speaks of bodies that number as the organs of the United Nations do. Immutable and
 * thread-safe.
 */
final class OtherBodies {
  static final Analysis<OtherBodies> ANALYSIS = Analysis.of("other bodies", OtherBodies::new);

  private static final Wording WORDING = Wording.ofPack("citation");

  /** How far before a number its body may be named. */
  private static final int BEFORE = 160;

  /** How far after a number its body may be named. */
  private static final int AFTER = 80;

  private final List<Paragraph> paragraphs;
  private final Pattern bySession;
  private final Pattern byYear;

  private OtherBodies(RuleContext context) {
    this.paragraphs =
        Stream.concat(
                context.resolution().paragraphs().stream(),
                context.resolution().footnotes().stream().map(Footnote::body))
            .toList();
    this.bySession = WORDING.pattern("numbers-by-session", context.language());
    this.byYear = WORDING.pattern("numbers-by-year", context.language());
  }

  /** Whether the words about a citation name a body that numbers as the Assembly does. */
  boolean numberBySession(Citation citation) {
    return isNamed(bySession, citation);
  }

  /** Whether the words about a citation name a body that numbers as the Security Council does. */
  boolean numberByYear(Citation citation) {
    return isNamed(byYear, citation);
  }

  private boolean isNamed(Pattern body, Citation citation) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.span().contains(citation.span()))
        .anyMatch(paragraph -> body.matcher(around(paragraph, citation)).find());
  }

  private static String around(Paragraph paragraph, Citation citation) {
    String text = paragraph.text();
    // The paragraph may have lost characters of the source, so the place is a rough one.
    int start = citation.span().start() - paragraph.span().start();
    int from = Math.min(text.length(), Math.max(0, start - BEFORE));
    return text.substring(from, Math.min(text.length(), start + AFTER));
  }
}
