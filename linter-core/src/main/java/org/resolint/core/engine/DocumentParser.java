package org.resolint.core.engine;

import java.util.List;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Manuscript;

/**
 * Reads the resolutions of documents, each with the analyses that rules have, for those who want
 * the structure and no findings. Immutable and thread-safe; the contexts belong to one thread.
 */
public final class DocumentParser {
  private final LanguageProfiles profiles;
  private final Calendars calendars;
  private final ResolutionParser parser;

  /** A parser that knows these languages and calendars. */
  public DocumentParser(LanguageProfiles profiles, Calendars calendars) {
    this.profiles = profiles;
    this.calendars = calendars;
    this.parser = new ResolutionParser(profiles);
  }

  /** The resolutions of a document, in order; never empty. */
  public List<RuleContext> parse(Manuscript manuscript) {
    LanguageProfile profile = profiles.forLanguage(manuscript.language());
    return parser.parse(manuscript).stream()
        .<RuleContext>map(resolution -> new LintContext(resolution, manuscript, profile, calendars))
        .toList();
  }
}
