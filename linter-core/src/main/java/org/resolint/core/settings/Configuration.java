package org.resolint.core.settings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.resolint.core.engine.Settings;
import org.resolint.core.engine.Settings.Level;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;

/**
 * What holds for a run: every name is checked, every default filled in. Immutable.
 *
 * @param language the language of all documents, if the user gave one
 * @param settings which rules run and how much they matter
 * @param exclude the files and folders to leave alone
 */
public record Configuration(Optional<String> language, Settings settings, List<Exclusion> exclude) {

  /** Copies the list. */
  public Configuration {
    exclude = List.copyOf(exclude);
  }

  /**
   * Checks options.
   *
   * @param options the options, merged
   * @param rules the rules there are
   * @throws ConfigurationException if they name a language, rule or pack that does not exist
   */
  public static Configuration of(Options options, Collection<RuleInfo> rules)
      throws ConfigurationException {
    TreeSet<String> names = new TreeSet<>();
    for (RuleInfo rule : rules) {
      names.add(rule.id());
      names.add(rule.id().substring(0, rule.id().indexOf('/')));
    }
    for (Placed name : options.select()) {
      check(name, names);
    }
    for (Placed name : options.ignore()) {
      check(name, names);
    }
    Map<String, Level> levels = new HashMap<>();
    for (Options.LevelChoice choice : options.levels()) {
      check(choice.rule(), names);
      levels.put(choice.rule().text(), choice.level());
    }
    Settings settings =
        new Settings(texts(options.select()), texts(options.ignore()), levels, extent(options));
    return new Configuration(language(options), settings, options.exclude());
  }

  /**
   * Checks the options that count where documents are read and no rules run.
   *
   * @throws ConfigurationException if they name a language that does not exist
   */
  public static Configuration ofReading(Options options) throws ConfigurationException {
    return new Configuration(language(options), Settings.DEFAULT, options.exclude());
  }

  private static Optional<String> language(Options options) throws ConfigurationException {
    Placed language = options.language();
    if (language == null) {
      return Optional.empty();
    }
    if (!LanguageProfiles.LANGUAGES.contains(language.text())) {
      throw language.error(
          "unknown language '"
              + language.text()
              + "'; expected "
              + String.join(", ", LanguageProfiles.LANGUAGES));
    }
    return Optional.of(language.text());
  }

  private static Extent extent(Options options) throws ConfigurationException {
    Placed profile = options.profile();
    if (profile == null) {
      return Extent.STANDARD;
    }
    return Extent.named(profile.text())
        .orElseThrow(
            () ->
                profile.error(
                    "unknown profile '"
                        + profile.text()
                        + "'; expected "
                        + String.join(" or ", Extent.labels())));
  }

  private static void check(Placed name, Collection<String> names) throws ConfigurationException {
    if (!names.contains(name.text())) {
      String question = SimilarNames.question(name.text(), names);
      String hint = question.isEmpty() ? "; 'resolint rules' lists them" : question;
      throw name.error("unknown rule or pack '" + name.text() + "'" + hint);
    }
  }

  private static List<String> texts(List<Placed> placed) {
    return placed.stream().map(Placed::text).toList();
  }
}
