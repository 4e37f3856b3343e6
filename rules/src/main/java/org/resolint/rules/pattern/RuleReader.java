package org.resolint.rules.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resolint.core.config.DataNode;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.Severity;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;
import org.resolint.core.text.SimilarNames;

/** Reads a rule. */
final class RuleReader {
  private static final String PACK = "pattern/";
  private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  /** The keys of all kinds, besides those that have to do with a language. */
  private static final List<String> KEYS =
      List.of(
          "kind",
          "summary",
          "severity",
          "note",
          "link",
          "scope",
          "languages",
          "by-language",
          "examples");

  private static final List<String> EXAMPLE_KEYS =
      List.of("flagged", "clean", "finds", "fixed", "language");

  private static final List<String> SEVERITIES = List.of("info", "warning", "error");

  private final Placed name;
  private final Fields fields;
  private final Kind kind;

  private RuleReader(Placed name, Fields fields) throws ConfigurationException {
    this.name = name;
    this.fields = fields;
    this.kind =
        one(
            fields.required("kind", String.join(", ", Kind.labels())),
            Kind.labels(),
            Kind::of,
            "kind");
  }

  private interface Values<T> {
    Optional<T> of(String label);
  }

  /**
   * Reads a rule.
   *
   * @param name what its author calls it
   * @throws ConfigurationException if it has no meaning
   */
  static PatternRule read(Placed name, DataNode node) throws ConfigurationException {
    if (!name.text().matches(NAME)) {
      throw name.error(
          "'"
              + name.text()
              + "' is no name of a rule; expected small letters, digits and hyphens, such as"
              + " 'vague-date'");
    }
    return new RuleReader(name, Fields.of(node, "keys such as 'kind: existence'")).rule();
  }

  private PatternRule rule() throws ConfigurationException {
    List<String> own =
        Stream.of(KEYS, CheckReader.KEYS, kind.keys()).flatMap(List::stream).toList();
    fields.only(own, "a rule of kind " + kind.label());
    Nearness nearness = nearness();
    Map<String, Check> checks = checks(nearness);
    Placed message = anyMessage();
    PatternInfo.Fixing fixing =
        kind == Kind.SUBSTITUTION || nearness == Nearness.ADJACENT
            ? PatternInfo.Fixing.OFFERED
            : PatternInfo.Fixing.NONE;
    String summary = line(fields.text("summary").orElse(message));
    PatternInfo info = new PatternInfo(PACK + name.text(), summary, severity(), fixing);
    PatternText text =
        new PatternText(
            name.place(),
            line(message),
            fields.text("note").map(Placed::text),
            fields.text("link").map(Placed::text),
            examples(checks.keySet()));
    return new PatternRule(info, text, scopes(), nearness, checks);
  }

  private static String line(Placed text) {
    return text.text().strip().replaceAll("\\s+", " ");
  }

  /** The message of the rule, or that of its first language. */
  private Placed anyMessage() throws ConfigurationException {
    Optional<Placed> message = fields.text("message");
    for (Fields own : byLanguage().values()) {
      message = message.isPresent() ? message : own.text("message");
    }
    return message.orElseThrow(() -> fields.missing("message", "what to tell the writer"));
  }

  private Map<String, Check> checks(Nearness nearness) throws ConfigurationException {
    Map<String, Fields> own = byLanguage();
    List<String> languages = languages(own);
    Map<String, Check> checks = new HashMap<>();
    Check shared = null;
    for (String language : languages) {
      if (own.containsKey(language)) {
        checks.put(language, CheckReader.read(own.get(language).over(fields), kind, nearness));
      } else {
        shared = shared == null ? CheckReader.read(fields, kind, nearness) : shared;
        checks.put(language, shared);
      }
    }
    return checks;
  }

  private Map<String, Fields> byLanguage() throws ConfigurationException {
    List<String> keys =
        Stream.of(CheckReader.KEYS, kind.keys())
            .flatMap(List::stream)
            .filter(key -> !key.equals("within"))
            .toList();
    Map<String, Fields> own = new LinkedHashMap<>();
    for (Map.Entry<Placed, DataNode> entry :
        fields.entries("by-language", "keys for each language").entrySet()) {
      String language = language(entry.getKey());
      own.put(
          language, Fields.of(entry.getValue(), "keys such as 'find'").only(keys, "a language"));
    }
    return own;
  }

  private List<String> languages(Map<String, Fields> own) throws ConfigurationException {
    List<String> languages = new ArrayList<>();
    for (Placed written : fields.texts("languages")) {
      languages.add(language(written));
    }
    if (!languages.isEmpty()) {
      languages.addAll(own.keySet());
      return List.copyOf(languages);
    }
    return own.isEmpty() ? LanguageProfiles.LANGUAGES : List.copyOf(own.keySet());
  }

  private static String language(Placed written) throws ConfigurationException {
    return one(
        written,
        LanguageProfiles.LANGUAGES,
        label -> LanguageProfiles.LANGUAGES.stream().filter(label::equals).findFirst(),
        "language");
  }

  private Severity severity() throws ConfigurationException {
    Optional<Placed> written = fields.text("severity");
    return written.isEmpty()
        ? Severity.WARNING
        : one(
            written.get(),
            SEVERITIES,
            label ->
                SEVERITIES.contains(label)
                    ? Optional.of(Severity.valueOf(label.toUpperCase(Locale.ROOT)))
                    : Optional.empty(),
            "severity");
  }

  private List<Scope> scopes() throws ConfigurationException {
    List<Scope> scopes = new ArrayList<>();
    for (Placed written : fields.texts("scope")) {
      scopes.add(one(written, Scope.labels(), Scope::of, "scope"));
    }
    return scopes.isEmpty() ? List.of(Scope.TEXT) : scopes;
  }

  private Nearness nearness() throws ConfigurationException {
    Optional<Placed> written = fields.text("within");
    if (written.isEmpty()) {
      return kind.nearness();
    }
    List<String> names =
        Stream.of(Nearness.values())
            .filter(each -> each != Nearness.ADJACENT || kind == Kind.REPETITION)
            .map(Nearness::label)
            .toList();
    return one(written.get(), names, label -> named(label, names), "value of 'within'");
  }

  private static Optional<Nearness> named(String label, List<String> names) {
    return names.contains(label) ? Nearness.of(label) : Optional.empty();
  }

  private List<PatternExample> examples(Set<String> languages) throws ConfigurationException {
    List<PatternExample> examples = new ArrayList<>();
    for (DataNode item : fields.items("examples")) {
      examples.add(example(item, languages));
    }
    return examples;
  }

  private PatternExample example(DataNode node, Set<String> languages)
      throws ConfigurationException {
    Fields example =
        Fields.of(node, "keys such as 'flagged' or 'clean'").only(EXAMPLE_KEYS, "an example");
    Optional<Placed> flagged = example.text("flagged");
    Optional<Placed> clean = example.text("clean");
    if (flagged.isPresent() == clean.isPresent()) {
      throw Fields.error(node, "expected either 'flagged' or 'clean' with a text");
    }
    if (clean.isPresent()
        && (example.node("finds").isPresent() || example.node("fixed").isPresent())) {
      throw Fields.error(node, "where nothing is flagged, nothing is found and fixed");
    }
    String likeliest = languages.contains("en") ? "en" : Collections.min(languages);
    Optional<Placed> language = example.text("language");
    return new PatternExample(
        flagged.or(() -> clean).orElseThrow(),
        flagged.isPresent(),
        example.texts("finds").stream().map(Placed::text).toList(),
        example.text("fixed"),
        language.isEmpty() ? likeliest : language(language.get()));
  }

  private static <T> T one(Placed written, List<String> names, Values<T> values, String what)
      throws ConfigurationException {
    Optional<T> value = values.of(written.text());
    if (value.isEmpty()) {
      String question = SimilarNames.question(written.text(), names);
      String hint = question.isEmpty() ? "; expected " + String.join(", ", names) : question;
      throw written.error("unknown " + what + " '" + written.text() + "'" + hint);
    }
    return value.get();
  }
}
