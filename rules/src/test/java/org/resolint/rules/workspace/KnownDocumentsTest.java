package org.resolint.rules.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.settings.ConfigurationException;

class KnownDocumentsTest {
  private static final String ENGLISH =
      """
      # 12/34. Lighthouses

      *The General Assembly*,

      *Recalling* its resolution 11/5 of 3 December 2009,

      1. *Requests* the Secretary-General to report on 40 lighthouses;

      2. *Decides* to meet in 2011.
      """;
  private static final String FRENCH =
      """
      # 12/34. Phares

      *L'Assemblée générale*,

      *Rappelant* sa résolution 11/5 du 3 décembre 2009,

      1. *Prie* le Secrétaire général de faire rapport sur 41 phares ;

      2. *Décide* de se réunir en 2011.
      """;

  @TempDir private Path folder;
  @TempDir private Path cache;

  @Test
  void a_document_that_did_not_change_is_not_read_again() throws Exception {
    write("a.md", ENGLISH);
    write("b.txt", "The General Assembly,\n\n1. Invites all States;\n");
    LintReport first = lint(Optional.of(store()));
    write("a.md", ENGLISH + "\n");
    LintReport second = lint(Optional.of(store()), path -> delete("b.txt"));
    assertThat(second.unreadable()).isEmpty();
    assertThat(second.documents().get(1)).isEqualTo(first.documents().get(1));
  }

  @Test
  void known_documents_are_compared_with_changed_ones_as_if_they_were_new() throws Exception {
    write("resolint.yml", "severity: { concordance: warning, terminology: info }\n");
    write("en.md", ENGLISH);
    write("fr.md", FRENCH);
    assertThat(rules(lint(Optional.of(store())))).contains("concordance/figures");
    for (String text :
        List.of(
            FRENCH.replace("41", "40"),
            FRENCH.replace("41", "42"),
            FRENCH.replace("2009", "2008"),
            FRENCH.replace("Prie", "Décide de prier"),
            FRENCH.replace("2. *Décide* de se réunir en 2011.\n", ""),
            FRENCH.replace("12/34", "12/35"))) {
      write("fr.md", text);
      LintReport fresh = lint(Optional.empty());
      assertThat(lint(Optional.of(store()))).isEqualTo(fresh);
      assertThat(lint(Optional.of(store()))).isEqualTo(fresh);
    }
  }

  @Test
  void terms_of_known_documents_are_compared_with_those_of_changed_ones() throws Exception {
    write(
        "own.csv",
        "concept,language,term,status\n"
            + "a,en,water pump,preferred\na,en,groundwater extractor,admitted\n");
    write("resolint.yml", "glossaries: [ own.csv ]\nseverity: { terminology: info }\n");
    for (int i = 0; i < 6; i++) {
      write("t" + i + ".md", ENGLISH.replace("lighthouses", "models of the water pump"));
    }
    LintReport alike = lint(Optional.of(store()));
    assertThat(rules(alike)).doesNotContain("terminology/inconsistent-across-texts");
    write("t3.md", ENGLISH.replace("lighthouses", "models of the groundwater extractor"));
    LintReport fresh = lint(Optional.empty());
    assertThat(rules(fresh)).contains("terminology/inconsistent-across-texts");
    assertThat(lint(Optional.of(store()))).isEqualTo(fresh);
  }

  @Test
  void a_damaged_file_is_not_there() throws Exception {
    write("en.md", ENGLISH);
    write("fr.md", FRENCH);
    lint(Optional.of(store()));
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 2;
        Files.write(file, bytes);
      }
    }
    write("fr.md", FRENCH.replace("41", "42"));
    assertThat(lint(Optional.of(store()))).isEqualTo(lint(Optional.empty()));
  }

  @Test
  void no_more_is_kept_than_there_is_room_for() throws Exception {
    for (int i = 0; i < 30; i++) {
      write("t" + i + ".md", ENGLISH.replace("lighthouses", "lighthouses of type " + i));
    }
    ResultStore small = new ResultStore(cache, 20_000, 10);
    lint(Optional.of(small));
    write("t7.md", ENGLISH);
    assertThat(lint(Optional.of(small))).isEqualTo(lint(Optional.empty()));
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files).isNotEmpty().allMatch(file -> file.toFile().length() <= 5_008);
    }
  }

  @Test
  void the_facts_of_all_rules_that_ship_can_be_kept() throws Exception {
    Registry registry = Workspace.in(folder).open().registry();
    List<String> without =
        registry.infos().stream()
            .map(RuleInfo::id)
            .filter(
                id ->
                    registry.rule(id).orElseThrow() instanceof CollectionRule<?> rule
                        && rule.form().isEmpty())
            .toList();
    assertThat(without).isEmpty();
  }

  private static List<String> rules(LintReport report) {
    return report.documents().stream()
        .flatMap(document -> document.diagnostics().stream())
        .map(diagnostic -> diagnostic.rule())
        .toList();
  }

  private LintReport lint(Optional<ResultStore> store) throws ConfigurationException {
    return lint(store, path -> {});
  }

  private LintReport lint(Optional<ResultStore> store, Consumer<String> progress)
      throws ConfigurationException {
    Check check = Workspace.in(folder).check(store, Optional.of("build"));
    return check.lint(check.reading().find(List.of(".")), 1, progress);
  }

  private ResultStore store() {
    return new ResultStore(cache, 1 << 20, 100);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void delete(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
