package org.resolint.core.model;

import org.resolint.core.profile.OrganLine;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * The line that names the body that speaks: "The General Assembly,".
 *
 * @param organ what the profile knows of the body
 * @param paragraph the line itself
 */
public record EnactingFormula(OrganLine organ, Paragraph paragraph) implements Node {
  @Override
  public Span span() {
    return paragraph.span();
  }
}
