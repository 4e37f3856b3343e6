package org.resolint.rules.concordance;

import java.util.List;
import java.util.Optional;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.text.Span;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.versions.Exchange;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.Renderability;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.TermMentions.Named;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/** A comparison of the terms of each paragraph with those of the English version. */
abstract class TermRule extends VersionRule {
  private final Termbase termbase;
  private final Renderability renderability;

  TermRule(VersionReader reader, Termbase termbase) {
    super(reader);
    this.termbase = termbase;
    this.renderability = new Renderability(termbase);
  }

  /** A paragraph of another version beside the English one. */
  record Pair(PassageFacts english, PassageFacts other, int version, Versions versions) {
    String language() {
      return versions.language(version);
    }
  }

  @Override
  protected final void compareVersions(Versions versions, CollectionReport report) {
    if (!versions.language(0).equals(Versions.ENGLISH)) {
      return;
    }
    for (Row row : versions.rows()) {
      PassageFacts english = row.in(0);
      for (int version = 1; version < versions.size(); version++) {
        PassageFacts other = row.in(version);
        if (english != null && other != null && row.sketch().part() != Part.FOOTNOTE) {
          compare(new Pair(english, other, version, versions), report);
        }
      }
    }
  }

  abstract void compare(Pair pair, CollectionReport report);

  /** The missing concepts of a paragraph. */
  final List<Named> missing(Pair pair) {
    return renderability.missing(pair.english().terms(), pair.other().terms(), pair.language());
  }

  /** What stands in place of a missing concept, if that can be told. */
  final Optional<Exchange> exchange(Pair pair, List<Named> missing) {
    return renderability.exchange(
        missing, pair.english().terms(), pair.other().terms(), pair.language());
  }

  /** What English calls a concept. */
  final String term(Named named) {
    Concept concept = termbase.concept(named.concept()).orElseThrow();
    return concept.terms(Versions.ENGLISH).stream()
        .map(Term::text)
        .findFirst()
        .orElse(concept.id());
  }

  /** Reports a place of another version, and what English has there. */
  static void report(
      Pair pair, Span place, String message, Named english, CollectionReport report) {
    report.report(
        pair.versions().path(pair.version()),
        Finding.at(place, message),
        List.of(pair.versions().place(0, english.span(), pair.english().sketch().name())));
  }
}
