package org.resolint.rules.terminology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.FactForm;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Termbase;
import org.resolint.rules.terminology.DocumentTerms.Use;

/** Names in use, by their concepts and places in the termbase. */
final class DocumentTermsForm implements FactForm<DocumentTerms> {
  private final Termbase termbase;

  DocumentTermsForm(Termbase termbase) {
    this.termbase = termbase;
  }

  @Override
  public void write(DocumentTerms terms, PackedOutput out) {
    out.optionalText(terms.organ());
    LocalDate day = terms.day();
    out.optionalText(day == null ? null : day.toString());
    out.list(terms.uses(), this::write);
  }

  private void write(Use use, PackedOutput out) {
    out.text(use.concept());
    out.number(concept(use.concept()).terms().indexOf(use.term()));
    out.number(use.count());
    out.span(use.first());
  }

  @Override
  public DocumentTerms read(PackedInput in) {
    return new DocumentTerms(in.optionalText(), day(in.optionalText()), in.list(this::use));
  }

  private Use use(PackedInput in) {
    Concept concept = concept(in.text());
    return new Use(concept.id(), concept.terms().get(in.number()), in.number(), in.span());
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private Concept concept(String id) {
    return termbase.concept(id).orElseThrow();
  }
}
