package org.resolint.rules.drafting;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.EnactingOrgan;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Wording;

/** Reports a matter put on the provisional agenda of a session that has begun. */
@RuleInfo(
    id = "drafting/past-session",
    summary = "Matter put on the provisional agenda of a session that has begun",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class PastSession implements Rule {
  private final Wording wording = Wording.ofPack("drafting");
  private final Map<String, SearchPattern> patterns = new ConcurrentHashMap<>();

  @Override
  public void check(RuleContext context) {
    Integer own = context.resolution().identity().session();
    boolean isAssembly =
        EnactingOrgan.of(context.resolution()).filter("general-assembly"::equals).isPresent();
    if (own == null || !isAssembly) {
      return;
    }
    SearchPattern pattern = patterns.computeIfAbsent(context.language(), this::pattern);
    for (TextMatch match : TextMatch.all(pattern, context)) {
      OptionalInt session = context.profile().ordinal(match.text(1));
      if (session.isPresent() && session.getAsInt() <= own) {
        String message =
            "Session %s is not to come: this is a resolution of session %s"
                .formatted(session.getAsInt(), own);
        context.report(Finding.at(match.span(1), message));
      }
    }
  }

  private SearchPattern pattern(String language) {
    return SearchPattern.of(wording.pattern("agenda-session", language));
  }
}
