package org.resolint.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataReader;

/** The schema for editors and the reader say the same of a configuration. */
class ConfigurationSchemaTest {
  private static final Pattern PLAIN = Pattern.compile("true|false|-?(0|[1-9][0-9]*)");

  @TempDir private Path folder;

  @Test
  void the_schema_has_the_keys_that_the_reader_knows_and_no_others() throws Exception {
    DataNode schema = DataReader.json().read(open(), "schema");
    List<String> root = new ArrayList<>(OptionsReader.FILE_KEYS);
    root.addAll(OptionsReader.ROOT_KEYS);
    assertThat(keys(schema)).containsExactlyInAnyOrderElementsOf(root);
    List<String> override = new ArrayList<>(OptionsReader.FILE_KEYS);
    override.addAll(OptionsReader.OVERRIDE_KEYS);
    assertThat(keys(schema.get("$defs").get("override")))
        .containsExactlyInAnyOrderElementsOf(override);
    assertThat(keys(schema.get("$defs").get("suppression")))
        .containsExactlyInAnyOrderElementsOf(SuppressionReader.KEYS);
  }

  private static Set<String> keys(DataNode schema) {
    return schema.get("properties").entries().keySet();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language:",
        "{ language: fr, organ: security-council, profile: full }",
        "extends: ../house.yml",
        "extends: [ a.yml, 'classpath:org/example/house.yml' ]",
        "severity: { spelling: off, structure/wrong-number: error }",
        "select: [ structure ]",
        "ignore: []",
        "options: { structure/wrong-number: { most: 7 } }",
        "glossaries: [ own.csv ]",
        "shipped-glossary: false",
        "words: [ 12, true, Ulduz ]",
        "word-lists: [ names.txt ]",
        "exclude: [ archive/, '*.old.md' ]",
        "versions: '{name}.{lang}.md'",
        "overrides: [ { files: [ 'a/**' ], words: [ b ], language: es } ]",
        "overrides: []",
        "suppressions: []",
        "suppressions: [ { path: a.md, rules: spelling, reason: x } ]",
        "suppressions: [ { path: [ 'a/**', b.md ], rules: [ a/b, c ], reason: x } ]",
        "suppressions: [ { paragraph: operative 4 (b), rules: spelling, reason: x } ]",
        "suppressions: [ { paragraph: [ recital 1 ], path: a.md, rules: a/b, reason: x } ]",
        "suppressions: [ { fingerprint: 0a1b2c3d4e5f60718293a4b5, rules: a/b, reason: x } ]"
      })
  void what_the_reader_takes_is_valid(String text) throws Exception {
    assertThat(errors(text)).isEmpty();
    OptionsFile.read(new ByteArrayInputStream(bytes(text)), folder, "x.yml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "laguage: fr",
        "- language",
        "extends: { a: b }",
        "extends: [ '' ]",
        "severity: { spelling: warn }",
        "severity: warning",
        "severity: [ spelling ]",
        "select: structure",
        "select: [ [ structure ] ]",
        "options: { a/b: 7 }",
        "options: { a/b: { c: many } }",
        "shipped-glossary: maybe",
        "words: Ulduz",
        "words: [ ' ' ]",
        "words: [ { a: b } ]",
        "versions: [ a ]",
        "overrides: { files: [ a ] }",
        "overrides: [ { words: [ a ] } ]",
        "overrides: [ { files: [] } ]",
        "overrides: [ { files: a } ]",
        "overrides: [ { files: [ a ], exclude: [ b ] } ]",
        "overrides: [ { files: [ a ], extends: b.yml } ]",
        "overrides: [ { files: [ a ], suppressions: [] } ]",
        "suppressions: { path: a.md, rules: a/b, reason: x }",
        "suppressions: [ { rules: a/b, reason: x } ]",
        "suppressions: [ { path: , rules: a/b, reason: x } ]",
        "suppressions: [ { path: a.md, reason: x } ]",
        "suppressions: [ { path: a.md, rules: [], reason: x } ]",
        "suppressions: [ { path: [], rules: a/b, reason: x } ]",
        "suppressions: [ { path: a.md, rules: a/b } ]",
        "suppressions: [ { path: a.md, rules: a/b, reason: ' ' } ]",
        "suppressions: [ { file: a.md, rules: a/b, reason: x } ]",
        "suppressions: [ { paragraph: title, rules: a/b, reason: x } ]",
        "suppressions: [ { fingerprint: abc, rules: a/b, reason: x } ]"
      })
  void what_the_reader_refuses_is_not_valid(String text) throws Exception {
    assertThat(errors(text)).isNotEmpty();
    assertThatThrownBy(
            () -> OptionsFile.read(new ByteArrayInputStream(bytes(text)), folder, "x.yml"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("x.yml:1:");
  }

  private static List<?> errors(String yaml) throws IOException {
    DataNode node = DataReader.yaml().read(new ByteArrayInputStream(bytes(yaml)), "x.yml");
    return schema().validate(json(node), InputFormat.JSON);
  }

  /** What a YAML 1.2 editor sees: "off" is a text there. */
  private static String json(DataNode node) {
    if (node instanceof DataNode.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof DataNode.Sequence sequence) {
      return sequence.items().stream()
          .map(ConfigurationSchemaTest::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    String text = node.text();
    if (text.isEmpty()) {
      return "null";
    }
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Schema schema() throws IOException {
    try (InputStream in = open()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    }
  }

  private static InputStream open() {
    return ConfigurationSchemaTest.class.getResourceAsStream(
        "/org/resolint/core/settings/resolint-yml.schema.json");
  }
}
