package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Resolution;
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
    return parse(manuscript, List.of());
  }

  /**
   * The resolutions of a document, in order; never empty. Each has its precedent.
   *
   * @param precedents the resolutions of the agreed text: the one in the same place counts where
   *     there are as many, the first that is one where there are not
   */
  public List<RuleContext> parse(Manuscript manuscript, List<RuleContext> precedents) {
    return List.copyOf(contexts(manuscript, precedents, null));
  }

  List<LintContext> contexts(
      Manuscript manuscript, List<RuleContext> precedents, @Nullable String organ) {
    LanguageProfile profile = profiles.forLanguage(manuscript.language());
    List<Resolution> resolutions = parser.parse(manuscript);
    List<LintContext> contexts = new ArrayList<>();
    for (int i = 0; i < resolutions.size(); i++) {
      RuleContext precedent =
          resolutions.size() == precedents.size()
              ? precedents.get(i)
              : precedents.stream()
                  .filter(context -> context.resolution().isPresent())
                  .findFirst()
                  .orElse(null);
      Resolution resolution = organ == null ? resolutions.get(i) : resolutions.get(i).by(organ);
      contexts.add(new LintContext(resolution, manuscript, profile, calendars, precedent));
    }
    return contexts;
  }
}
