package org.resolint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.resolint.core.engine.RuleIndex;
import org.resolint.core.rule.RulePack;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.citation.CitationPack;
import org.resolint.rules.concordance.ConcordancePack;
import org.resolint.rules.drafting.DraftingPack;
import org.resolint.rules.extraction.ExtractionPack;
import org.resolint.rules.footnote.FootnotePack;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.grammar.GrammarPack;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.spelling.SpelledWords;
import org.resolint.rules.spelling.SpellingPack;
import org.resolint.rules.structure.StructurePack;
import org.resolint.rules.suppression.SuppressionPack;
import org.resolint.rules.terminology.TerminologyPack;
import org.resolint.rules.typography.TypographyPack;
import org.resolint.rules.versions.Grouping;
import org.resolint.rules.versions.PhraseData;
import org.resolint.rules.versions.VersionReader;

/** The rule packs that ship with the linter. */
public final class StandardRules {
  /** The name of the file that the build writes the identities of the rules to. */
  static final String INDEX = "rules.index";

  private StandardRules() {}

  /** The identities of the rules that ship, as far as the build has written them down. */
  public static RuleIndex index() {
    try (InputStream in = StandardRules.class.getResourceAsStream(INDEX)) {
      return in == null ? RuleIndex.NONE : RuleIndex.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + INDEX, e);
    }
  }

  /** All packs, in the order of their names, with the termbase that ships with the linter. */
  public static List<RulePack> packs() {
    return packs(ShippedTermbase.load(), List.of());
  }

  /**
   * All packs, in the order of their names.
   *
   * @param termbase the terms to go by
   * @param words words or phrases of the project that count as known in every language
   */
  public static List<RulePack> packs(Termbase termbase, Collection<String> words) {
    return packs(termbase, words, Grouping.BY_NUMBER);
  }

  /**
   * All packs, in the order of their names.
   *
   * @param termbase the terms to go by
   * @param words words or phrases of the project that count as known in every language
   * @param grouping which documents are versions of one text
   */
  public static List<RulePack> packs(
      Termbase termbase, Collection<String> words, Grouping grouping) {
    Lexicons lexicons = new Lexicons();
    return packs(
        lexicons,
        new TermFinder(termbase, lexicons),
        words,
        grouping,
        GrammarEngines.onClassPath());
  }

  /**
   * All packs, in the order of their names, with dictionaries and terms that others may use as
   * well.
   *
   * @param lexicons the dictionaries
   * @param terms finds the terms to go by, in the forms that these lexicons know
   * @param words words or phrases of the project that count as known in every language
   * @param grouping which documents are versions of one text
   * @param engines where the engine of the grammar rules may be
   */
  public static List<RulePack> packs(
      Lexicons lexicons,
      TermFinder terms,
      Collection<String> words,
      Grouping grouping,
      GrammarEngines engines) {
    PhraseData phrases = PhraseData.read();
    VersionReader versions = new VersionReader(phrases, terms, grouping);
    SpelledWords spelled = new SpelledWords(lexicons, terms.termbase(), words);
    return List.of(
        CitationPack.create(),
        ConcordancePack.create(versions, phrases, terms.termbase()),
        DraftingPack.create(),
        ExtractionPack.create(spelled.damaged()),
        FootnotePack.create(),
        GrammarPack.create(engines),
        SpellingPack.create(spelled),
        StructurePack.create(),
        SuppressionPack.create(),
        TerminologyPack.create(terms, versions, lexicons),
        TypographyPack.create(spelled.damaged()));
  }
}
