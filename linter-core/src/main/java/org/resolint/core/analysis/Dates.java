package org.resolint.core.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;

/**
 * The dates in the paragraphs of a resolution, each paragraph searched once and only when asked
 * for. Thread-safe.
 */
public final class Dates {
  /** The dates of a resolution. */
  public static final Analysis<Dates> ANALYSIS =
      Analysis.of("dates", context -> new Dates(context.profile()));

  private final LanguageProfile profile;
  private final IdentityHashMap<Paragraph, List<DateMatch>> found = new IdentityHashMap<>();

  private Dates(LanguageProfile profile) {
    this.profile = profile;
  }

  /** The dates of a paragraph, in order, with offsets into its text. */
  public static List<DateMatch> in(Paragraph paragraph, RuleContext context) {
    return context.get(ANALYSIS).in(paragraph);
  }

  /** The dates of a paragraph, in order, with offsets into its text. */
  public synchronized List<DateMatch> in(Paragraph paragraph) {
    return found.computeIfAbsent(paragraph, key -> profile.dates(key.content()));
  }
}
