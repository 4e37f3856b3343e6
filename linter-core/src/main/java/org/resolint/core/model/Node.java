package org.resolint.core.model;

import org.resolint.core.text.Span;

/** A part of a resolution. */
public sealed interface Node
    permits MastheadLine,
        Title,
        EnactingFormula,
        Recital,
        OperativeParagraph,
        Heading,
        ClosingLine,
        Annex,
        Unrecognised {

  /** Where the part stands in the source; what repair removed from within it is covered too. */
  Span span();
}
