package org.resolint.rules.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.LintReport;
import org.resolint.core.settings.ConfigurationException;

class WorkspaceTest {
  @TempDir private Path folder;

  @Test
  void a_termbase_that_is_not_there_is_a_mistake_of_the_configuration() throws IOException {
    assertThatThrownBy(() -> open("glossaries: [ own.yml ]"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageEndingWith("resolint.yml:1:15: no such termbase: own.yml");
    assertThatThrownBy(() -> open("glossaries: [ own.doc ]"))
        .hasMessageEndingWith(
            "'own.doc' is no termbase; expected .yml, .json, .tbx, .csv, .tsv or .xlsx");
    Files.writeString(folder.resolve("own.yml"), "[ nothing ]");
    assertThatThrownBy(() -> open("glossaries: [ own.yml ]"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("own.yml:1:");
  }

  @Test
  void a_termbase_whose_examples_do_not_hold_is_a_mistake_of_the_configuration()
      throws IOException {
    Files.writeString(
        folder.resolve("own.yml"),
        """
        concepts:
        - id: a
          terms: { en: well }
          examples: { en: [{ right: A pump. }, { wrong: A well. }] }
        """);

    assertThatThrownBy(() -> open("glossaries: [ own.yml ]"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("own.yml:4:20: the right example of 'a' has none of its terms")
        .hasMessageEndingWith("(and 1 more; 'resolint terms validate' lists them)");
  }

  @Test
  void the_later_termbase_of_the_configuration_wins() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "concept,language,term\na,en,well\nb,en,tap\n");
    Files.writeString(folder.resolve("b.csv"), "concept,language,term\na,en,pump\n");
    Files.writeString(
        folder.resolve("resolint.yml"), "glossaries: [a.csv, b.csv]\nshipped-glossary: false\n");

    assertThat(Workspace.in(folder).termbase().concepts())
        .extracting(concept -> concept.terms().get(0).text())
        .containsExactly("pump", "tap");
  }

  @Test
  void the_rules_that_ship_run_over_what_is_found() throws Exception {
    Files.writeString(
        folder.resolve("draft.md"), "The General Assembly,\n\n1. Invites all States;\n");
    Workspace workspace = open("shipped-glossary: false");
    LintReport report = workspace.lint(workspace.find(List.of(".")), 2, path -> {});
    assertThat(report.documents().get(0).diagnostics())
        .extracting(diagnostic -> diagnostic.rule())
        .contains("structure/wrong-terminator");
    assertThat(report.failures()).isEmpty();
  }

  @Test
  void a_workspace_without_rules_reads_structures_whatever_rules_are_named() throws Exception {
    Files.writeString(folder.resolve("resolint.yml"), "select: [ no-such-pack ]");
    Workspace workspace = Workspace.in(folder).withoutRules().open();
    InputStream in =
        new ByteArrayInputStream(
            "The General Assembly,\n\n1. Invites all States.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(workspace.parse(workspace.document("x.md", in)))
        .singleElement()
        .satisfies(context -> assertThat(context.resolution().operativeParagraphs()).hasSize(1));
  }

  @Test
  void each_document_is_checked_by_the_configuration_nearest_to_it() throws Exception {
    String draft = "The General Assembly,\n\n1. Invites all States;\n";
    write("a.md", draft);
    write("sub/b.md", draft);
    write("sub/old/c.md", draft);
    write(
        "sub/resolint.yml",
        """
        severity: { structure/wrong-terminator: info }
        overrides: [ { files: [ old/ ], ignore: [ structure/wrong-terminator ] } ]
        """);
    Workspace workspace = open("shipped-glossary: false");
    LintReport report = workspace.lint(workspace.find(List.of(".")), 2, path -> {});
    assertThat(report.documents())
        .extracting(
            document ->
                document.diagnostics().stream()
                    .filter(found -> found.rule().equals("structure/wrong-terminator"))
                    .map(found -> found.severity().name())
                    .toList())
        .containsExactly(List.of("ERROR"), List.of("INFO"), List.of());
  }

  @Test
  void documents_with_words_of_their_own_are_compared_even_so() throws Exception {
    String head = "The General Assembly,\n\n1. Requests the Secretary-General to report;\n\n";
    write("x.en.md", head + "2. Decides to meet on 3 May 2021 for 12 days.\n");
    write(
        "x.fr.md",
        "L'Assemblée générale,\n\n1. Prie le Secrétaire général de faire rapport;\n\n"
            + "2. Décide de se réunir le 3 mai 2021 pendant 14 jours.\n");
    String versions =
        "shipped-glossary: false\nselect: [ concordance ]\nversions: '{name}.{lang}.md'\n";
    Workspace alike = open(versions);
    LintReport expected = alike.lint(alike.find(List.of(".")), 1, path -> {});
    assertThat(expected.documents()).anyMatch(document -> !document.diagnostics().isEmpty());
    Workspace differing =
        open(versions + "overrides: [ { files: [ '*.fr.md' ], words: [ Ulduz ] } ]\n");
    assertThat(differing.lint(differing.find(List.of(".")), 1, path -> {})).isEqualTo(expected);
    assertThat(differing.ruleset(Path.of("x.fr.md")).registry())
        .isNotSameAs(differing.ruleset(Path.of("x.en.md")).registry());
  }

  @Test
  void documents_that_differ_in_levels_share_their_rules() throws Exception {
    Workspace workspace =
        open("overrides: [ { files: [ 'a/**' ], severity: { spelling: off }, language: fr } ]");
    assertThat(workspace.ruleset(Path.of("a/x.md")).registry())
        .isSameAs(workspace.ruleset(Path.of("x.md")).registry());
  }

  @Test
  void what_is_left_alone_is_told_by_the_configuration_above_it() throws Exception {
    write("a/x.md", "x");
    write("b/y.md", "y");
    write("b/z/resolint.yml", "broken: true");
    write("b/z/z.md", "z");
    write("a/resolint.yml", "exclude: [ x.md ]");
    Workspace workspace = open("exclude: [ z/ ]");
    assertThat(workspace.find(List.of(".")).inputs())
        .extracting(DocumentInput::path)
        .containsExactly("b/y.md");
    assertThatThrownBy(() -> workspace.find(List.of("b/z")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageEndingWith("b/z/resolint.yml:1:1: unknown key 'broken'");
  }

  @Test
  void patterns_that_match_nothing_are_said_where_the_whole_folder_was_looked_through()
      throws Exception {
    write("a/x.md", "x");
    Workspace workspace = open("overrides: [ { files: [ 'none/**' ], language: fr } ]");
    assertThat(workspace.find(List.of("a/x.md")).notes()).isEmpty();
    assertThat(workspace.find(List.of("a")).notes()).isEmpty();
    assertThat(workspace.find(List.of(".")).notes())
        .singleElement()
        .asString()
        .endsWith("resolint.yml:1:25: no document matches 'none/**'");
  }

  @Test
  void words_come_from_lists_as_well() throws Exception {
    write("names.txt", "\uFEFF# names\n\nUlduzistan\n");
    write("x.md", "The General Assembly,\n\n1. Invites the Ulduzistan and the Ulduzistann.\n");
    Workspace workspace = open("word-lists: [ names.txt ]\nselect: [ spelling ]\n");
    LintReport report = workspace.lint(workspace.find(List.of(".")), 1, path -> {});
    assertThat(report.documents().get(0).diagnostics())
        .extracting(Diagnostic::text)
        .doesNotContain("Ulduzistan");
    assertThatThrownBy(() -> open("word-lists: [ none.txt ]"))
        .hasMessageEndingWith("resolint.yml:1:15: no such word list: none.txt");
    Files.write(folder.resolve("names.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> open("word-lists: [ names.txt ]"))
        .hasMessageEndingWith("names.txt is no UTF-8 text");
  }

  @Test
  void a_number_of_a_rule_is_what_the_configuration_says() throws Exception {
    write("x.md", "x");
    Workspace workspace = open("options: { structure/adopted-outside-session: { grace-days: 3 } }");
    assertThat(workspace.ruleset(Path.of("x.md")).settings().numbers())
        .containsEntry("structure/adopted-outside-session", Map.of("grace-days", 3));
  }

  @Test
  void documents_are_limited_in_size() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            return length;
          }
        };
    assertThatThrownBy(() -> FileDocument.bytes(endless))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger than 64 MB");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Workspace open(String configuration) throws IOException, ConfigurationException {
    Files.writeString(folder.resolve("resolint.yml"), configuration);
    return Workspace.in(folder).open();
  }
}
