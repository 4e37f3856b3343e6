package org.resolint.rules.pattern;

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
import org.resolint.core.settings.ConfigurationException;

class PatternFileTest {
  @TempDir private Path folder;

  private List<PatternRule> read(String text) throws IOException, ConfigurationException {
    Path file = Files.writeString(folder.resolve("own.yml"), text);
    return new PatternFile(file, "own.yml").rules();
  }

  private static String rule(String fields) {
    return "rules:\n  a-rule: { " + fields + " }\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind: existance, find: a, message: m | 19: unknown kind 'existance'; did you mean 'existence'?",
        "kind: existence, find: a, mesage: m | 39: unknown key 'mesage' of a rule of kind existence; did you mean 'message'?",
        "kind: existence, find: a | 11: the key 'message' is missing; expected what to tell the writer",
        "kind: existence, message: m | 11: the key 'find' is missing; expected words, or patterns between slashes",
        "kind: existence, replace: { a: b }, message: m | 30: unknown key 'replace' of a rule of kind existence",
        "kind: existence, find: a, message: m, scope: titel | 58: unknown scope 'titel'; did you mean 'title'?",
        "kind: existence, find: a, message: m, severity: warn | 61: unknown severity 'warn'; expected info, warning, error",
        "kind: existence, find: a, message: m, languages: de | 62: unknown language 'de'",
        "kind: existence, find: a, message: '{mach}' | 48: '{mach}' stands for nothing here; did you mean 'match'?",
        "kind: existence, find: a, message: '{1}' | 48: '{1}' stands for nothing here; expected 0, match",
        "kind: existence, find: a, message: m, safe: true | 51: unknown key 'safe'",
        "kind: existence, find: a, message: m, ignore-case: ja | 64: expected 'ignore-case' true or false, found 'ja'",
        "kind: substitution, replace: { a: '$1' }, message: m | 47: '$1' stands for nothing here",
        "kind: substitution, replace: { a: [] }, message: m | 44: expected what to write instead of 'a'",
        "kind: occurrence, find: a, message: m | 11: the key 'max' is missing",
        "kind: occurrence, find: a, min: 3, max: 2, message: m | 45: 'min' is greater than 'max'",
        "kind: occurrence, find: a, max: many, message: m | 45: expected 'max' a whole number, found 'many'",
        "kind: occurrence, find: a, max: 2, within: adjacent, message: m | 56: unknown value of 'within' 'adjacent'",
        "kind: sequence, order: [a], message: m | 11: the key 'order' is missing; expected two phrases or more",
        "kind: existence, find: { a: b }, message: m | 36: expected a text",
        "kind: existence, find: a, message: m, examples: [{ flagged: a, clean: b }] | 62: expected either 'flagged' or 'clean'",
        "kind: existence, find: a, message: m, by-language: { en: { kind: sequence } } | 72: unknown key 'kind' of a language",
      })
  void what_has_no_meaning_is_told_with_its_place(String fields, String problem) {
    assertThatThrownBy(() -> read(rule(fields)))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .startsWith("own.yml:2:" + problem)
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a(?=b) | patterns cannot look around; use 'except' or 'whole-words'",
        "(?<!a)b | patterns cannot look around",
        "(a)\\1 | patterns cannot refer back",
        "\\bpond\\b | \\b knows ASCII letters alone; patterns are whole words unless",
        "\\w+ | \\w knows ASCII letters alone",
        "[\\w]+ | \\w knows ASCII letters alone",
        "\\u0416 | write the character itself",
        "\\p{IsCyrillic} | write the property without 'Is'",
        "[a | missing closing ]",
        "(a | missing closing )",
        "a** | the syntax is that of RE2",
        "a* | '/a*/' matches the empty text",
        "(a?b*)? | matches the empty text",
        "^ | matches the empty text",
        "((a{1000}){1000}){1000} | repeats too much",
        "(?:(?:[ab]{100}c){100}d){100} | repeats too much",
        "\\ | no pattern: trailing backslash",
      })
  void expressions_that_cannot_be_taken_are_told_with_what_to_do(String expression, String help) {
    String yaml =
        "rules:\n  a-rule:\n    kind: existence\n    message: m\n    find:\n    - pond\n    - '/"
            + expression
            + "/'\n";

    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .startsWith("own.yml:7:7: ")
        .contains(help.replace("'/a*/'", "'a*'"))
        .doesNotContain("\n");
  }

  @Test
  void deep_brackets_and_long_expressions_are_refused() {
    assertThatThrownBy(() -> read(existence("(".repeat(1_500) + "a" + ")".repeat(1_500))))
        .hasMessageContaining("more than 100 brackets");
    assertThatThrownBy(() -> read(existence("a".repeat(5_000))))
        .hasMessageContaining("longer than 4000 characters");
    assertThatThrownBy(() -> read(existence("a{900}".repeat(20))))
        .hasMessageContaining("repeats too much");
  }

  private static String existence(String expression) {
    return rule("kind: existence, message: m, find: '/" + expression + "/'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{2,3}b{40}",
        "\\p{L}{3,}",
        "[^]a]b",
        "[[:alpha:]\\s]x",
        "\\Q(\\E",
        "a{x",
        "\\x{0436}"
      })
  void ordinary_expressions_are_taken(String expression) throws Exception {
    assertThat(read(existence(expression))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rules:",
        "rules: {}",
        "rules: []",
        "- a",
        "rule: {}",
        "rules: { A-Rule: {} }",
        "rules: { a-rule: [ ] }",
        "rules: { a: { kind: existence }, a: { kind: existence } }",
        "rules: { a: {",
        "rules: &a { b: *a }",
        "\t",
        "rules: !!java.io.File x",
        "\u0000\u0001",
      })
  void what_is_no_file_of_rules_is_told_in_one_line(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .startsWith("own.yml:")
        .doesNotContain("\n");
  }

  @Test
  void huge_and_missing_files_are_refused() throws Exception {
    Path huge = Files.writeString(folder.resolve("huge.yml"), "#" + " ".repeat(2 << 20));

    assertThatThrownBy(() -> new PatternFile(huge, "huge.yml").rules())
        .hasMessage("huge.yml: cannot be read: it is larger than 1 MB; split it");
    assertThatThrownBy(() -> new PatternFile(folder, "here").rules())
        .hasMessage("here: cannot be read: it is a folder");
    assertThatThrownBy(() -> new PatternFile(folder.resolve("no.yml"), "no.yml").rules())
        .hasMessage("no.yml: no such file");
  }

  @Test
  void a_name_is_taken_once() throws Exception {
    Path file = Files.writeString(folder.resolve("own.yml"), rule("kind: repetition, message: m"));
    PatternFile first = new PatternFile(file, "own.yml");

    assertThatThrownBy(() -> PatternFile.pack(List.of(first, new PatternFile(file, "more.yml"))))
        .hasMessage("more.yml:2:3: the rule pattern/a-rule stands already at own.yml:2:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: existence, find: [a, /b+/], message: m, scope: title, severity: error, languages: en",
        "kind: substitution, replace: { a: b, c: [d, e] }, safe: true, message: m, note: n, link: l",
        "kind: occurrence, find: a, min: 1, max: 2, within: resolution, message: m",
        "kind: repetition, message: m, within: adjacent, ignore-case: true, whole-words: false",
        "kind: conditional, if: a, needs: b, before: true, message: m, except: c",
        "kind: sequence, order: [a, b], message: m, summary: s, scope: [title, sub-paragraph]",
        "kind: existence, message: m, by-language: { en: { find: a }, fr: { find: b } }",
        "kind: existence, find: a, message: m, examples: [{ flagged: a, finds: a }, { clean: b }]",
      })
  void the_schema_takes_what_is_taken(String fields) throws Exception {
    assertThat(read(rule(fields))).hasSize(1);
    assertThat(schema().validate(rule(fields), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "find: a, message: m",
        "kind: existence, message: m",
        "kind: existence, find: a, replace: { a: b }, message: m",
        "kind: existence, find: a, message: m, scope: page",
        "kind: existence, find: a, message: m, colour: red",
        "kind: substitution, find: a, message: m",
        "kind: sequence, order: [a, b], message: m, severity: off",
        "kind: existence, find: a, message: m, by-language: { de: { find: a } }",
        "kind: existence, find: a, message: m, by-language: { en: { kind: sequence } }",
        "kind: existence, find: a, message: m, examples: [{ clean: a, fixed: b }]",
        "kind: existence, find: a, message: m, examples: [{ language: en }]",
      })
  void the_schema_refuses_what_is_refused(String fields) throws Exception {
    assertThatThrownBy(() -> read(rule(fields))).isInstanceOf(ConfigurationException.class);
    assertThat(schema().validate(rule(fields), InputFormat.YAML)).isNotEmpty();
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        PatternFileTest.class.getResourceAsStream(
            "/org/resolint/rules/pattern/rules-yml.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    }
  }
}
