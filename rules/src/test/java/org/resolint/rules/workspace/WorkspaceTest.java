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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  private Workspace open(String configuration) throws IOException, ConfigurationException {
    Files.writeString(folder.resolve("resolint.yml"), configuration);
    return Workspace.in(folder).open();
  }
}
