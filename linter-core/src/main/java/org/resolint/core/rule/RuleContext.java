package org.resolint.core.rule;

import java.util.Optional;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/**
 * All that a rule can see and do: one resolution in its document, and a place for findings.
 *
 * <p>A document with several resolutions gives a context for each of them. Belongs to one thread.
 */
public interface RuleContext {
  /** The resolution to look at. */
  Resolution resolution();

  /** The whole document that it stands in. */
  Manuscript manuscript();

  /** The file, for quoting. */
  default Source source() {
    return manuscript().source();
  }

  /** The ISO 639-1 code of the document's language. */
  default String language() {
    return manuscript().language();
  }

  /** What the language brings. */
  LanguageProfile profile();

  /** When bodies met. */
  Calendars calendars();

  /**
   * The agreed text that this resolution is held against, in the same language; empty unless the
   * user named one.
   */
  default Optional<RuleContext> precedent() {
    return Optional.empty();
  }

  /**
   * A number that the rule goes by, as the user or the rule's {@link RuleInfo} gives it. Shared
   * facts must not depend on it.
   *
   * @throws IllegalArgumentException if the rule that runs names no such number
   */
  int number(String name);

  /** A shared fact, computed on first use. */
  <T> T get(Analysis<T> analysis);

  /** Records a finding. */
  void report(Finding finding);
}
