package org.resolint.glossary.format;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/** Something that a termbase says and that not every format has a place for. */
enum Trait {
  NAMES("which concepts are proper names") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return concepts(termbase, concept -> concept.kind() == ConceptKind.PROPER_NAME);
    }
  },
  OPENING_PHRASES("which concepts are opening phrases") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return concepts(termbase, concept -> concept.kind() == ConceptKind.OPENING_PHRASE);
    }
  },
  SUBJECTS("subjects") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return concepts(termbase, concept -> !concept.subjectField().isEmpty());
    }
  },
  DEFINITIONS("definitions") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return concepts(termbase, concept -> !concept.definition().isEmpty());
    }
  },
  SHIELDS("shields") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return concepts(termbase, concept -> !concept.shields().isEmpty());
    }
  },
  EXAMPLES("examples") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return termbase.examples().stream().map(example -> example.conceptId()).distinct().toList();
    }
  },
  STATUS("the status of terms, which all become admitted") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return concepts(termbase, concept -> true);
    }
  },
  SCOPES("organs, places and days, so that the terms bound to some become admitted") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return withTerms(termbase, term -> !term.scope().equals(Scope.EVERYWHERE));
    }
  },
  PARTS_OF_SPEECH("parts of speech") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return withTerms(termbase, term -> term.partOfSpeech() != null);
    }
  },
  CAPITALS("whether capitals are required") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return withTerms(termbase, term -> term.capitals() == Capitals.REQUIRED);
    }
  },
  SOURCES("sources") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return withTerms(termbase, term -> !term.source().isEmpty());
    }
  },
  COUNTS("counts") {
    @Override
    Collection<String> bearers(Termbase termbase) {
      return withTerms(termbase, term -> term.count() > 0);
    }
  };

  private final String words;

  Trait(String words) {
    this.words = words;
  }

  /** What it is, in the words of an editor. */
  String words() {
    return words;
  }

  /** The ids of the concepts that have it. */
  abstract Collection<String> bearers(Termbase termbase);

  private static List<String> concepts(Termbase termbase, Predicate<Concept> having) {
    return termbase.concepts().stream().filter(having).map(Concept::id).toList();
  }

  private static List<String> withTerms(Termbase termbase, Predicate<Term> having) {
    return concepts(termbase, concept -> concept.terms().stream().anyMatch(having));
  }
}
