package org.resolint.core.profile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a resolution brings in the text it adopts, and how that text begins. Immutable, hence
 * thread-safe.
 */
public final class AdoptedTexts {
  private static final int REACH = 40;

  private final Set<String> verbs;
  private final List<Pattern> declarations;

  /**
   * @param verbs the English keys of the verbs that adopt a text
   * @param declarations heads of declarations in the first person, for {@link Plain} text
   */
  AdoptedTexts(Set<String> verbs, List<Pattern> declarations) {
    this.verbs = Set.copyOf(verbs);
    this.declarations = List.copyOf(declarations);
  }

  /** Whether a paragraph with this opening, which ends with a colon, announces an adopted text. */
  public boolean areAnnouncedBy(Opening opening) {
    return verbs.contains(opening.key());
  }

  /** Whether a paragraph begins a declaration in the first person: "We, the Heads of State". */
  public boolean beginDeclaration(CharSequence text) {
    String head = Plain.of(text.length() > REACH ? text.subSequence(0, REACH) : text);
    return declarations.stream().anyMatch(pattern -> pattern.matcher(head).lookingAt());
  }
}
