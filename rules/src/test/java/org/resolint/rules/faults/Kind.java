package org.resolint.rules.faults;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of faults, each with the rules that may report it. */
enum Kind {
  NUMBER_DROPPED(
      LabelFaults::dropped, "structure/unnumbered-operative-paragraph", "structure/wrong-number"),
  NUMBER_REPEATED(LabelFaults::repeated, "structure/wrong-number"),
  NUMBER_SKIPPED(LabelFaults::skipped, "structure/wrong-number"),
  LABEL_SKIPPED(LabelFaults::skippedLetter, "structure/wrong-subparagraph-label"),
  TERMINATOR_SWAPPED(
      OpeningFaults::terminator,
      "structure/wrong-terminator",
      "structure/wrong-subparagraph-terminator",
      "typography/half-width-punctuation",
      "typography/western-punctuation"),
  MOOD_WRONG(OpeningFaults::mood, "drafting/wrong-mood"),
  ADVERB_MISSING(OpeningFaults::missingAdverb, "drafting/repeated-opening"),
  ADVERBS_REVERSED(OpeningFaults::reversedAdverbs, "drafting/wrong-adverb-order"),
  DATE_OUTSIDE_SESSION(
      CitationFaults::date,
      "citation/date-outside-session",
      "citation/future-date",
      "citation/conflicting-dates"),
  SESSION_WRONG(CitationFaults::session, "citation/date-outside-session", "citation/future-date"),
  YEAR_WRONG(CitationFaults::year, "citation/wrong-year"),
  SYMBOL_MALFORMED(CitationFaults::symbol, "citation/malformed-symbol", "citation/spaced-symbol"),
  SUPPLEMENT_WRONG(CitationFaults::supplement, "citation/supplement-mismatch"),
  FOOTNOTE_MARK_LOST(ReferenceFaults::lostMark, "footnote/missing-reference"),
  CLOSING_DATE_WRONG(ReferenceFaults::closingDate, "structure/date-mismatch"),
  PARAGRAPH_MISSING(ReferenceFaults::missingParagraph, "citation/missing-paragraph"),
  ORDINAL_WRONG(WordFaults::ordinal, "typography/wrong-ordinal"),
  WORD_MISSPELT(WordFaults::misspelt, "spelling/unknown-word"),
  WORD_DOUBLED(WordFaults::doubled, "drafting/doubled-word"),
  IDEOGRAPH_WRONG(TermFaults::wrongIdeograph, "terminology/wrong-ideograph"),
  NOUN_LOST(NounFaults::lost, "drafting/lost-noun", "drafting/dangling-preposition"),
  RENDERING_SWAPPED(TermFaults::swapped, "terminology/inconsistent-rendering");

  private final Planter planter;
  private final Set<String> rules;

  Kind(Planter planter, String... rules) {
    this.planter = planter;
    this.rules = Set.copyOf(List.of(rules));
  }

  Planter planter() {
    return planter;
  }

  /** The ids of the rules that may report it. */
  Set<String> rules() {
    return rules;
  }

  /** The name in words, for tables. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
