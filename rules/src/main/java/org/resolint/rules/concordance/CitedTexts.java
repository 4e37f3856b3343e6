package org.resolint.rules.concordance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.concordance.Mentions.Mention;

/** Reports resolutions, decisions and documents that one version cites and another does not. */
@RuleInfo(
    id = "concordance/citations",
    summary = "Language versions cite different texts",
    severity = Severity.ERROR,
    since = "0.1.0")
final class CitedTexts extends MentionRule {

  @Override
  Mentions facts(RuleContext context) {
    List<Passage> passages = Passage.of(context.resolution());
    Map<PassageId, Span> places = Mentions.places(passages);
    NavigableMap<Integer, Passage> byStart = new TreeMap<>();
    passages.forEach(passage -> byStart.putIfAbsent(passage.paragraph().span().start(), passage));
    Map<String, Mention> mentions = new LinkedHashMap<>();
    for (Citation citation : context.get(org.resolint.core.analysis.Citations.ANALYSIS)) {
      Map.Entry<Integer, Passage> around = byStart.floorEntry(citation.span().start());
      if (around != null && around.getValue().paragraph().span().contains(citation.span())) {
        mentions.putIfAbsent(
            plain(citation.number()), new Mention(around.getValue().id(), citation.span()));
      }
    }
    return new Mentions(mentions, places, Mentions.figures(passages));
  }

  /** The number without what versions write differently: spaces, case, the part of a document. */
  private static String plain(String number) {
    int bracket = number.indexOf('(');
    boolean partOf = bracket > 0 && number.toLowerCase(Locale.ROOT).indexOf("part", bracket) > 0;
    return (partOf ? number.substring(0, bracket) : number)
        .replaceAll("\\s+", "")
        .toUpperCase(Locale.ROOT);
  }

  /** A number that stands in the text after all was only not recognised as a citation. */
  @Override
  boolean isMissing(String thing, Mentions version, Mentions model) {
    return !version.allFigures().containsAll(Mentions.figures(thing));
  }

  @Override
  String named(String thing) {
    return "The citation of '" + thing + "'";
  }
}
