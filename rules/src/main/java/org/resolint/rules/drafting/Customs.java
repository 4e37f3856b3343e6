package org.resolint.rules.drafting;

import java.time.LocalDate;
import org.resolint.core.rule.RuleContext;
import org.resolint.rules.text.AdoptionDay;
import org.resolint.rules.text.Wording;

/** Since when adopted texts have kept to a custom. Immutable and thread-safe. */
final class Customs {
  private static final String ALL_LANGUAGES = "all";

  private final Wording wording = Wording.ofPack("drafting");

  /**
   * Whether a text is of the time of a custom; one of unknown date is taken to be new.
   *
   * @param custom its name in the pack's data
   */
  boolean hold(String custom, RuleContext context) {
    LocalDate adopted = AdoptionDay.of(context);
    return adopted == null
        || wording.list(custom + "-since", ALL_LANGUAGES).stream()
            .mapToInt(Integer::parseInt)
            .allMatch(year -> adopted.getYear() >= year);
  }
}
