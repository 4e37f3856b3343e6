package org.resolint.rules.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the traits off a dictionary's part-of-speech tags, by a regular expression for each trait.
 */
final class TagTraits {
  private static final String KEY = "trait.";

  private final Map<Trait, Pattern> patterns;
  private final Memo<Set<Trait>> known = new Memo<>(this::read);

  private TagTraits(Map<Trait, Pattern> patterns) {
    this.patterns = Collections.unmodifiableMap(patterns);
  }

  /** Takes the expressions from keys such as {@code trait.noun}. */
  static TagTraits of(Properties data) {
    Map<Trait, Pattern> patterns = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      String expression = data.getProperty(KEY + trait.name().toLowerCase(Locale.ROOT));
      if (expression != null) {
        patterns.put(trait, Pattern.compile(expression));
      }
    }
    return new TagTraits(patterns);
  }

  Set<Trait> of(String tag) {
    return known.get(tag);
  }

  private Set<Trait> read(String tag) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    patterns.forEach(
        (trait, pattern) -> {
          if (pattern.matcher(tag).find()) {
            traits.add(trait);
          }
        });
    return Collections.unmodifiableSet(traits);
  }
}
