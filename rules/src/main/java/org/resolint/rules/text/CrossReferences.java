package org.resolint.rules.text;

import java.util.regex.Pattern;
import org.resolint.core.rule.RuleContext;

/**
 * Whether a resolution speaks of its own paragraphs by number or letter ("paragraph 3 above"), so
 * that renumbering would make it wrong. Errs on the side of seeing some. Immutable and thread-safe.
 */
public final class CrossReferences {
  private final Wording wording = Wording.ofPack("structure");

  /** Whether any paragraph names a paragraph by its number or letter. */
  public boolean present(RuleContext context) {
    Pattern pattern = wording.pattern("cross-reference", context.language());
    return context.resolution().paragraphs().stream()
        .anyMatch(paragraph -> pattern.matcher(paragraph.text()).find());
  }
}
