package org.resolint.rules.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.engine.LintReport;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.grammar.GrammarEngines;

class CheckTest {
  private static final String DRAFT = "The General Assembly,\n\n1. Invites all States;\n";

  @TempDir private Path folder;
  @TempDir private Path cache;

  /** The paths of the documents that were read by the rules. */
  private final Set<String> checked = new HashSet<>();

  @BeforeEach
  void write() throws IOException {
    write("a.md", DRAFT);
    write("b.txt", DRAFT);
    write("resolint.yml", "shipped-glossary: false\nglossaries: [ own.csv ]\n");
    write("own.csv", "concept,language,term\na,en,pump\n");
  }

  @Test
  void what_is_known_is_not_checked_again() throws Exception {
    LintReport first = lint("build");
    assertThat(checked).containsExactlyInAnyOrder("a.md", "b.txt");
    assertThat(first.documents()).hasSize(2).noneMatch(each -> each.diagnostics().isEmpty());
    checked.clear();
    assertThat(lint("build")).isEqualTo(first);
    assertThat(checked).isEmpty();
  }

  @Test
  void a_check_tells_how_many_documents_it_knew() throws Exception {
    assertThat(unchanged()).isZero();
    assertThat(unchanged()).isEqualTo(2);
    write("a.md", DRAFT + "\nMore.\n");
    assertThat(unchanged()).isEqualTo(1);
  }

  private int unchanged() throws ConfigurationException {
    Check check = Workspace.in(folder).check(store(), Optional.of("build"));
    check.lint(check.reading().find(List.of(".")), 1, path -> {});
    return check.unchanged();
  }

  @Test
  void whatever_a_report_depends_on_makes_another_report() throws Exception {
    lint("build");
    assertThat(isKnown("another build")).isFalse();
    for (String options :
        List.of(
            "language: en",
            "words: [ lantern ]",
            "select: [ structure ]",
            "ignore: [ structure ]",
            "severity: { structure: error }",
            "severity: { structure: info }",
            "versions: '{name}.{lang}.md'",
            "ignore: [ grammar ]",
            "{ ignore: [ grammar ], profile: full }",
            "organ: security-council",
            "options: { structure/adopted-outside-session: { grace-days: 3 } }",
            "word-lists: [ own.csv ]",
            "overrides: [ { files: [ a.md ], ignore: [ structure ] } ]",
            "overrides: [ { files: [ b.txt ], ignore: [ structure ] } ]",
            "glossaries: []",
            "glossaries: [ own.csv ]",
            "glossaries: [ own.csv, own.csv ]\nshipped-glossary: false")) {
      write("resolint.yml", options);
      assertThat(isKnown("build")).as(options).isFalse();
      assertThat(isKnown("build")).as(options).isTrue();
    }
    write("own.csv", "concept,language,term\na,en,well\n");
    assertThat(isKnown("build")).isFalse();
    write("a.md", DRAFT + "\n");
    assertThat(isKnown("build")).isFalse();
    Files.move(folder.resolve("a.md"), folder.resolve("c.md"));
    assertThat(isKnown("build")).isFalse();
    Files.delete(folder.resolve("b.txt"));
    assertThat(isKnown("build")).isFalse();
    write("b.txt", DRAFT);
    assertThat(isKnown("build")).as("as it was before").isTrue();
  }

  @Test
  void the_engine_of_the_grammar_rules_counts_where_they_may_run() throws Exception {
    write("resolint.yml", "{ ignore: [ grammar ], profile: full }");
    lint("build");
    Files.createDirectories(folder.resolve("engine"));
    write("engine/engine.jar", "");
    assertThat(isKnown("build")).isFalse();
    assertThat(isKnown("build")).isTrue();
  }

  @Test
  void the_engine_of_the_grammar_rules_does_not_count_elsewhere() throws Exception {
    lint("build");
    Files.createDirectories(folder.resolve("engine"));
    write("engine/engine.jar", "");
    assertThat(isKnown("build")).isTrue();
  }

  @Test
  void a_configuration_nearer_to_a_document_makes_another_report() throws Exception {
    Files.createDirectories(folder.resolve("sub"));
    write("sub/c.md", DRAFT);
    LintReport plain = lint("build");
    write("sub/resolint.yml", "ignore: [ structure ]");
    LintReport changed = lint("build");
    assertThat(changed).isNotEqualTo(plain);
    assertThat(isKnown("build")).isTrue();
    write("sub/resolint.yml", "extends: ../more.yml");
    write("more.yml", "words: [ lantern ]");
    assertThat(isKnown("build")).isFalse();
    write("more.yml", "words: [ lamp ]");
    assertThat(isKnown("build")).isFalse();
    assertThat(isKnown("build")).isTrue();
    Files.delete(folder.resolve("sub/resolint.yml"));
    assertThat(lint("build")).isEqualTo(plain);
  }

  @Test
  void of_several_groups_only_the_one_that_changed_is_checked_again() throws Exception {
    write("resolint.yml", "overrides: [ { files: [ a.md ], words: [ lantern ] } ]");
    lint("build");
    write("b.txt", DRAFT + "\n");
    write("resolint.yml", "overrides: [ { files: [ a.md ], words: [ lamp ] } ]");
    write("b.txt", DRAFT);
    checked.clear();
    LintReport report = lint("build");
    assertThat(report.documents()).hasSize(2);
    assertThat(isKnown("build")).isTrue();
  }

  @Test
  void documents_that_changed_meanwhile_are_not_known() throws Exception {
    lint("build", path -> write("b.txt", path));
    write("b.txt", DRAFT);
    assertThat(isKnown("build")).isFalse();
  }

  @Test
  void nothing_is_known_by_a_termbase_that_changed_meanwhile() throws Exception {
    lint("build", path -> write("own.csv", "concept,language,term\na,en,well\n"));
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void an_unsound_configuration_is_told_each_time() throws Exception {
    write("resolint.yml", "select: [ no-such-pack ]");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> lint("build")).isInstanceOf(ConfigurationException.class);
    }
    write("resolint.yml", "glossaries: [ none.yml ]");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> lint("build")).hasMessageContaining("no such termbase: none.yml");
    }
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void what_cannot_be_decoded_is_known_and_what_is_missing_too() throws Exception {
    Files.write(folder.resolve("a.md"), new byte[] {0, 1, 2, 0, 3, 'a', 0, 0, 0});
    LintReport first = lint("build", path -> {}, "a.md", "none.md");
    assertThat(first.unreadable()).extracting(each -> each.path()).contains("a.md", "none.md");
    checked.clear();
    assertThat(lint("build", path -> {}, "a.md", "none.md")).isEqualTo(first);
    assertThat(checked).isEmpty();
  }

  @Test
  void what_comes_from_a_stream_is_known_by_its_bytes() throws Exception {
    assertThat(isKnown(DRAFT, "x.md")).isFalse();
    assertThat(isKnown(DRAFT, "x.md")).isTrue();
    assertThat(isKnown(DRAFT + " ", "x.md")).isFalse();
    assertThat(isKnown(DRAFT, "x.txt")).isFalse();
  }

  @Test
  void rules_of_others_are_always_asked() throws Exception {
    for (int i = 0; i < 2; i++) {
      Check check = Workspace.in(folder).packs(List.of()).check(store(), Optional.of("build"));
      checked.clear();
      check.lint(check.reading().find(List.of("a.md")), 1, checked::add);
      assertThat(checked).containsExactly("a.md");
    }
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void nothing_is_kept_by_a_build_that_nobody_knows() throws Exception {
    Check check = Workspace.in(folder).check(store(), Optional.empty());
    check.lint(check.reading().find(List.of("a.md")), 1, path -> {});
    assertThat(cache).isEmptyDirectory();
  }

  private boolean isKnown(String build) throws Exception {
    checked.clear();
    lint(build);
    return checked.isEmpty();
  }

  private boolean isKnown(String text, String name) throws Exception {
    Check check = Workspace.in(folder).check(store(), Optional.of("build"));
    Documents documents = check.reading().find(List.of());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    checked.clear();
    check.lint(
        documents.with(check.reading().document(name, new ByteArrayInputStream(bytes))),
        1,
        checked::add);
    return checked.isEmpty();
  }

  private LintReport lint(String build) throws ConfigurationException {
    return lint(build, path -> {});
  }

  private LintReport lint(String build, Consumer<String> progress, String... paths)
      throws ConfigurationException {
    Check check =
        Workspace.in(folder)
            .grammar(GrammarEngines.in(folder.resolve("engine"), () -> {}))
            .check(store(), Optional.of(build));
    Documents documents = check.reading().find(paths.length == 0 ? List.of(".") : List.of(paths));
    return check.lint(documents, 1, progress.andThen(checked::add));
  }

  private Optional<ResultStore> store() {
    return Optional.of(new ResultStore(cache, 1 << 20, 100));
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
