package org.resolint.rules.grammar.languagetool;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.languagetool.Languages;
import org.resolint.rules.grammar.GrammarChecker;
import org.resolint.rules.grammar.GrammarEngine;

/** LanguageTool. Of a language with variants it takes what is common to all of them. */
public final class LanguageToolEngine implements GrammarEngine {
  @Override
  public Optional<GrammarChecker> open(String language, BiPredicate<String, String> wanted) {
    return Languages.isLanguageSupported(language)
        ? Optional.of(new LanguageToolChecker(Languages.getLanguageForShortCode(language), wanted))
        : Optional.empty();
  }
}
