package org.resolint.core.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Settings;
import org.resolint.core.engine.Settings.Level;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RuleNumber;
import org.resolint.core.text.SimilarNames;

/**
 * What holds for a run: every name is checked, every default filled in. Immutable.
 *
 * @param language the language of all documents, if the user gave one
 * @param settings which rules run and how much they matter
 * @param exclude the files and folders to leave alone
 */
public record Configuration(
    Optional<String> language, Settings settings, List<PathPattern> exclude) {

  /** So many names can be told in a message. */
  private static final int FEW = 40;

  /** The pack of the rules on what is held back. */
  private static final String SUPPRESSION = "suppression";

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
    for (SuppressionChoice choice : options.suppressions()) {
      for (Placed name : choice.rules()) {
        checkSuppressed(name, names);
      }
    }
    Map<String, Level> levels = new HashMap<>();
    for (Options.LevelChoice choice : options.levels()) {
      check(choice.rule(), names);
      levels.put(choice.rule().text(), choice.level());
    }
    Settings settings =
        new Settings(
            texts(options.select()),
            texts(options.ignore()),
            levels,
            extent(options),
            numbers(options, rules),
            organ(options));
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
    Optional<Extent> extent = Extent.named(profile.text());
    if (extent.isEmpty()) {
      throw unknown("profile", profile, Extent.labels());
    }
    return extent.get();
  }

  private static @Nullable String organ(Options options) throws ConfigurationException {
    Placed organ = options.organ();
    if (organ == null) {
      return null;
    }
    Set<String> known = new TreeSet<>(new LanguageProfiles().forLanguage("en").organs());
    if (!known.contains(organ.text())) {
      throw unknown("organ", organ, known);
    }
    return organ.text();
  }

  private static Map<String, Map<String, Integer>> numbers(
      Options options, Collection<RuleInfo> rules) throws ConfigurationException {
    Map<String, Map<String, Integer>> numbers = new HashMap<>();
    for (Options.NumberChoice choice : options.numbers()) {
      Placed id = choice.rule();
      RuleInfo rule =
          rules.stream().filter(each -> each.id().equals(id.text())).findFirst().orElse(null);
      if (rule == null) {
        throw unknown("rule", id, rules.stream().map(RuleInfo::id).toList());
      }
      check(choice, rule);
      numbers
          .computeIfAbsent(id.text(), key -> new HashMap<>())
          .put(choice.name().text(), choice.value());
    }
    return numbers;
  }

  private static void check(Options.NumberChoice choice, RuleInfo rule)
      throws ConfigurationException {
    List<String> names = Arrays.stream(rule.numbers()).map(RuleNumber::name).toList();
    Placed name = choice.name();
    RuleNumber number =
        Arrays.stream(rule.numbers())
            .filter(each -> each.name().equals(name.text()))
            .findFirst()
            .orElse(null);
    if (number == null) {
      throw names.isEmpty()
          ? name.error("the rule '" + rule.id() + "' has no options")
          : unknown("option", name, names);
    }
    if (choice.value() < number.least() || choice.value() > number.most()) {
      String range =
          number.most() == Integer.MAX_VALUE
              ? "from " + number.least()
              : "from " + number.least() + " to " + number.most();
      throw name.error("expected '" + name.text() + "' " + range + ", found " + choice.value());
    }
  }

  /** Says what is meant, or what there is if that is little. */
  private static ConfigurationException unknown(
      String kind, Placed written, Collection<String> names) {
    String question = SimilarNames.question(written.text(), names);
    String expected = names.size() > FEW ? "" : "; expected " + String.join(", ", names);
    return written.error(
        "unknown "
            + kind
            + " '"
            + written.text()
            + "'"
            + (question.isEmpty() ? expected : question));
  }

  private static void check(Placed name, Collection<String> names) throws ConfigurationException {
    if (!names.contains(name.text())) {
      String question = SimilarNames.question(name.text(), names);
      String hint = question.isEmpty() ? "; 'resolint rules' lists them" : question;
      throw name.error("unknown rule or pack '" + name.text() + "'" + hint);
    }
  }

  private static void checkSuppressed(Placed name, Collection<String> names)
      throws ConfigurationException {
    check(name, names);
    if (name.text().equals(SUPPRESSION) || name.text().startsWith(SUPPRESSION + "/")) {
      throw name.error("'" + name.text() + "' cannot be held back; set its level under 'severity'");
    }
  }

  private static List<String> texts(List<Placed> placed) {
    return placed.stream().map(Placed::text).toList();
  }
}
