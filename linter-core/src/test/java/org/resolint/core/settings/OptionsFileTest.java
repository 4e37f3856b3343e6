package org.resolint.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.resolint.core.rule.RuleNumber;
import org.resolint.core.rule.Severity;

class OptionsFileTest {
  private static final String EVERYTHING =
      """
      language: fr
      organ: security-council
      profile: full
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
      word-lists: [ names.txt ]
      options: { structure/wrong-number: { most: 7 } }
      overrides:
        - files: [ "drafts/**", notes.md ]
          language: es
          organ: general-assembly
          profile: standard
          severity: { structure: info }
          select: [ structure ]
          ignore: [ spelling ]
          options: { structure/wrong-number: { most: 3 } }
          glossaries: [ drafts/own.csv ]
          shipped-glossary: true
          words: [ Ulduz ]
          word-lists: [ drafts/names.txt ]
      """;

  @TempDir private Path folder;

  @RuleInfo(
      id = "structure/wrong-number",
      summary = "A number is wrong",
      severity = Severity.ERROR,
      since = "0.1.0",
      numbers = @RuleNumber(name = "most", summary = "The most", value = 5, least = 1, most = 9))
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
        .extracting(Options.NamedFile::file)
        .containsExactly(folder.resolve("terms/own.yml"));
    assertThat(options.usesShippedGlossary()).isFalse();
    assertThat(options.exclude()).hasSize(2);
    assertThat(options.versions()).isNotNull();
    assertThat(options.rulePacks()).hasSize(1);
    assertThat(options.rules()).hasSize(1);
    assertThat(options.rules().get(0).written().text()).isEqualTo("rules/*.yml");
    assertThat(options.rules().get(0).folder()).isEqualTo(folder);
    assertThat(options.organ()).extracting(Placed::text).isEqualTo("security-council");
    assertThat(options.profile()).extracting(Placed::text).isEqualTo("full");
    assertThat(options.wordLists())
        .extracting(Options.NamedFile::file)
        .containsExactly(folder.resolve("names.txt"));
    assertThat(options.numbers()).extracting(Options.NumberChoice::value).containsExactly(7);
  }

  @Test
  void words_stay_what_was_written_even_where_yaml_sees_more_in_them() throws Exception {
    assertThat(read(EVERYTHING).words())
        .extracting(Placed::text)
        .containsExactly("Panmunjom", "on", "no", "0x1F", "12");
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
        "overrides: [ { words: [ a ] } ] | 1:14: 'files' is missing; expected a list of patterns",
        "overrides: [ { files: [] } ] | 1:14: 'files' is empty",
        "overrides: [ { files: [ a ], exlude: [ b ] } ] | 1:30: unknown key 'exlude'",
        "overrides: [ { files: [ a ], selct: [ b ] } ] | 1:30: unknown key 'selct'; did you mean",
        "overrides: [ a ] | 1:14: expected keys such as 'files:",
        "overrides: { files: [ a ] } | 1:12: expected a list",
        "options: { a/b: 1 } | 1:17: expected options of the rule and their values",
        "options: { a/b: { c: many } } | 1:22: expected a whole number, found 'many'",
        "words: &a [ b ]~ignore: *a | 2:9: an alias; write the value out",
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
    assertThat(merged.usesShippedGlossary()).isFalse();
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
    PathPattern exclusion = PathPattern.of(folder, new Placed(pattern, "here"));
    assertThat(exclusion.matches(folder.resolve(path))).isEqualTo(excluded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "options: { structure/wrong-number: { mots: 3 } } | unknown option 'mots'; did you mean",
        "options: { structure/wrong-number: { most: 10 } } | expected 'most' from 1 to 9, found 10",
        "options: { structure/wrong-nummer: { most: 3 } } | unknown rule 'structure/wrong-nummer';",
        "options: { structure: { most: 3 } } | unknown rule 'structure'",
        "profile: ful | unknown profile 'ful'; did you mean 'full'?",
        "organ: general-asembly | unknown organ 'general-asembly'; did you mean 'general-assembly'?",
        "organ: none | unknown organ 'none'; expected assembly, commission, "
      })
  void what_there_is_not_is_a_mistake(String text, String message) throws Exception {
    RuleInfo rule = WrongNumber.class.getAnnotation(RuleInfo.class);
    Options options = read(text);
    assertThatThrownBy(() -> Configuration.of(options, List.of(rule)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(message);
  }

  private Options read(String text) throws IOException, ConfigurationException {
    Path file = Files.writeString(folder.resolve("resolint.yml"), text);
    return OptionsFile.read(file, file.toString()).options();
  }
}
