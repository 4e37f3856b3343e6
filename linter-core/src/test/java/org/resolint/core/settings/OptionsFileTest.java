package org.resolint.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.engine.Settings.Level;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

class OptionsFileTest {
  private static final String EVERYTHING =
      """
      language: fr
      severity:
        spelling: warning
        typography/double-space: off
      select: [ structure, spelling ]
      ignore: [ structure/wrong-number ]
      glossaries:
        - terms/own.yml
      shipped-glossary: false
      words: [ Panmunjom, on, no, 0x1F, 12 ]
      exclude: [ archive/, "*.draft.md" ]
      versions: "{name}.{lang}.md"
      rules: [ rules/*.yml ]
      rule-packs: [ reeds ]
      """;

  @TempDir private Path folder;

  @RuleInfo(
      id = "structure/wrong-number",
      summary = "A number is wrong",
      severity = Severity.ERROR,
      since = "0.1.0")
  static final class WrongNumber implements Rule {
    @Override
    public void check(RuleContext context) {}
  }

  @Test
  void every_key_is_read() throws Exception {
    Options options = read(EVERYTHING);
    assertThat(options.language()).extracting(Placed::text).isEqualTo("fr");
    assertThat(options.levels())
        .extracting(Options.LevelChoice::level)
        .containsExactly(Level.WARNING, Level.OFF);
    assertThat(options.select()).extracting(Placed::text).containsExactly("structure", "spelling");
    assertThat(options.glossaries())
        .extracting(Options.Glossary::file)
        .containsExactly(folder.resolve("terms/own.yml"));
    assertThat(options.shippedGlossary()).isFalse();
    assertThat(options.exclude()).hasSize(2);
    assertThat(options.versions()).isNotNull();
    assertThat(options.rulePacks()).hasSize(1);
    assertThat(options.rules()).hasSize(1);
    assertThat(options.rules().get(0).written().text()).isEqualTo("rules/*.yml");
    assertThat(options.rules().get(0).folder()).isEqualTo(folder);
  }

  @Test
  void words_stay_what_was_written_even_where_yaml_sees_more_in_them() throws Exception {
    assertThat(read(EVERYTHING).words()).containsExactly("Panmunjom", "on", "no", "0x1F", "12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n\n---\n", "language:\nseverity:\nwords:\n"})
  void a_file_that_says_nothing_decides_nothing(String text) throws Exception {
    assertThat(read(text)).isEqualTo(Options.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "glosaries: [ a.yml ] | 1:1: unknown key 'glosaries'; did you mean 'glossaries'?",
        "words: [ a ]~~xyz: 1 | 3:1: unknown key 'xyz'",
        "severity: { spelling: warn } | 1:23: unknown level 'warn'; expected off, info",
        "severity: { spelling: warnign } | 1:23: unknown level 'warnign'; did you mean 'warning'?",
        "severity: off | 1:11: expected a level for each rule",
        "shipped-glossary: maybe | 1:19: expected true or false, found 'maybe'",
        "shipped-glossary: no | 1:19: expected true or false, found 'no'",
        "select: structure | 1:9: expected a list, such as 'select: [ … ]'",
        "words: [ [ a ] ] | 1:10: expected a text",
        "exclude: [ 'a[' ] | 1:12: 'a[' is not a pattern",
        "language: en~language: fr | 2:",
        "- language | 1:1: expected keys such as",
        "language: [ | 1:"
      })
  void a_mistake_is_one_line_that_begins_with_its_place(String text, String message) {
    assertThatThrownBy(() -> read(text.replace('~', '\n')))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(folder + "/resolint.yml:" + message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void the_nearest_file_upwards_is_found() throws Exception {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("resolint.yml"), "language: en\n");
    assertThat(OptionsFile.find(below)).contains(folder.resolve("resolint.yml"));
    Files.writeString(folder.resolve("a/resolint.yml"), "language: en\n");
    assertThat(OptionsFile.find(below)).contains(folder.resolve("a/resolint.yml"));
  }

  @Test
  void rules_that_do_not_exist_are_mistakes() throws Exception {
    RuleInfo rule = WrongNumber.class.getAnnotation(RuleInfo.class);
    Options options = read("ignore: [ structure/wrong-nummer ]");
    assertThatThrownBy(() -> Configuration.of(options, List.of(rule)))
        .hasMessageEndingWith(
            "resolint.yml:1:11: unknown rule or pack 'structure/wrong-nummer'; did you mean"
                + " 'structure/wrong-number'?");
    assertThat(Configuration.of(read("select: [ structure ]"), List.of(rule)).settings().select())
        .containsExactly("structure");
  }

  @Test
  void the_command_line_beats_the_file() throws Exception {
    Options line =
        Options.of(
            new Placed("ru", "--lang"),
            List.of(new Placed("citation", "--select")),
            List.of(new Placed("footnote", "--ignore")));
    Options merged = read(EVERYTHING).under(line);
    assertThat(merged.language()).extracting(Placed::text).isEqualTo("ru");
    assertThat(merged.select()).extracting(Placed::text).containsExactly("citation");
    assertThat(merged.ignore())
        .extracting(Placed::text)
        .containsExactly("structure/wrong-number", "footnote");
    assertThat(merged.shippedGlossary()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "archive/, archive/old/a.md, true",
    "archive/, drafts/archive/a.md, true",
    "archive/, drafts/a.md, false",
    "*.draft.md, drafts/a.draft.md, true",
    "drafts/*.md, drafts/a.md, true",
    "drafts/*.md, other/drafts/a.md, false",
    "**/old, old/a.md, true",
    "**/old/*.md, x/old/a.md, true"
  })
  void exclusions_match_from_the_folder_of_the_file(String pattern, String path, boolean excluded)
      throws Exception {
    Exclusion exclusion = Exclusion.of(folder, new Placed(pattern, "here"));
    assertThat(exclusion.matches(folder.resolve(path))).isEqualTo(excluded);
  }

  @Test
  void the_schema_that_ships_accepts_what_is_accepted_and_nothing_else() throws Exception {
    Schema schema = schema();
    assertThat(
            schema.validate(
                EVERYTHING.replace("off", "'off'").replace("on, no, 0x1F, 12", "x"),
                InputFormat.YAML))
        .isEmpty();
    assertThat(schema.validate("glosaries: []", InputFormat.YAML)).isNotEmpty();
    assertThat(schema.validate("severity: { spelling: warn }", InputFormat.YAML)).isNotEmpty();
  }

  private Options read(String text) throws IOException, ConfigurationException {
    return OptionsFile.read(Files.writeString(folder.resolve("resolint.yml"), text));
  }

  private static Schema schema() throws IOException {
    String resource = "/org/resolint/core/settings/resolint-yml.schema.json";
    try (InputStream in = OptionsFileTest.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    }
  }
}
