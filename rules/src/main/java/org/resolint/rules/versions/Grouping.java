package org.resolint.rules.versions;

import java.util.Optional;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.settings.VersionNames;

/** Which documents are versions of one text. */
@FunctionalInterface
public interface Grouping {
  /** Those that name the same body and number, or bear the same symbol. */
  Grouping BY_NUMBER = context -> Version.name(context.resolution());

  /** All of them, because the user says so. */
  Grouping TOGETHER =
      context -> isText(context.resolution()) ? Optional.of("compared") : Optional.empty();

  /** What versions of one text share; empty if a resolution does not tell, or is part of one. */
  Optional<String> name(RuleContext context);

  /** Those whose paths match a pattern, by their paths, and all others by number. */
  static Grouping byPath(VersionNames names) {
    return context ->
        isText(context.resolution())
            ? names
                .name(context.source().name())
                .map(name -> "path " + name)
                .or(() -> BY_NUMBER.name(context))
            : Optional.empty();
  }

  private static boolean isText(Resolution resolution) {
    return resolution.isPresent() && resolution.within() == null;
  }
}
