package org.resolint.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Quotations;

/**
 * Where a pattern matches in the running text.
 *
 * @param source the file, to see how the match is written there
 * @param paragraph the paragraph or the body of the footnote
 * @param match the match, with UTF-16 offsets into the paragraph's text
 */
public record TextMatch(Source source, Paragraph paragraph, MatchResult match) {

  /** Every match outside quotations, in order. */
  public static List<TextMatch> all(SearchPattern pattern, RuleContext context) {
    return all(pattern, "", context);
  }

  /**
   * Every match outside quotations, in order.
   *
   * @param needed characters that stand in every match: a paragraph without them is passed over
   */
  public static List<TextMatch> all(SearchPattern pattern, String needed, RuleContext context) {
    return all(pattern, paragraph -> paragraph.text().contains(needed), context);
  }

  /**
   * Every match outside quotations, in order.
   *
   * @param mayMatch whether a match may stand in a paragraph: cheaper than to look for one
   */
  public static List<TextMatch> all(
      SearchPattern pattern, Predicate<Paragraph> mayMatch, RuleContext context) {
    return in(context.get(RunningText.ANALYSIS), pattern, mayMatch, context);
  }

  /** Every match outside quotations in some paragraphs, in order. */
  static List<TextMatch> in(
      List<Paragraph> paragraphs,
      SearchPattern pattern,
      Predicate<Paragraph> mayMatch,
      RuleContext context) {
    List<TextMatch> all = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (!mayMatch.test(paragraph)) {
        continue;
      }
      List<MatchResult> matches = pattern.in(paragraph.content());
      List<Span> quoted = matches.isEmpty() ? List.of() : Quotations.in(paragraph.content());
      for (MatchResult match : matches) {
        if (!Quotations.contain(quoted, match.start(), match.end())) {
          all.add(new TextMatch(context.source(), paragraph, match));
        }
      }
    }
    return all;
  }

  /** The words of a group; 0 is the whole match. The group must have matched. */
  public String text(int group) {
    return match.group(group);
  }

  /** A group in the source; 0 is the whole match. The group must have matched. */
  public Span span(int group) {
    return paragraph.span(match.start(group), match.end(group));
  }

  /** A finding at a group, with a suggestion. */
  public Finding suggesting(int group, String replacement, String message) {
    return Finding.at(span(group), message).withSuggestions(List.of(replacement));
  }

  /**
   * A finding at a group, with a suggestion, and with a fix unless repair had a hand in the words.
   *
   * @param safety whether the replacement needs a look
   */
  public Finding replacing(int group, String replacement, String message, Fix.Safety safety) {
    Finding finding = suggesting(group, replacement, message);
    Span span = span(group);
    if (!source.text(span).equals(match.group(group))) {
      return finding;
    }
    Edit edit = new Edit(span, replacement);
    return finding.withFix(new Fix("Replace with '" + replacement + "'", safety, List.of(edit)));
  }
}
