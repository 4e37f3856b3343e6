package org.resolint.rules.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedRulesTest {
  @TempDir private Path folder;

  @Test
  void rules_of_the_same_options_are_made_once() throws Exception {
    terms("well");
    Workspace first = Workspace.in(module("a", "severity: { structure: info }")).open();
    Workspace second = Workspace.in(module("b", "ignore: [ spelling ]")).sharing(first).open();
    assertThat(second.registry()).isSameAs(first.registry());
    assertThat(second.ruleset()).isNotSameAs(first.ruleset());
  }

  @Test
  void rules_of_other_words_are_others() throws Exception {
    terms("well");
    Workspace first = Workspace.in(module("a", "words: [ lantern ]")).open();
    Workspace second = Workspace.in(module("b", "words: [ beacon ]")).sharing(first).open();
    assertThat(second.registry()).isNotSameAs(first.registry());
  }

  @Test
  void a_termbase_that_was_written_anew_is_read_anew() throws Exception {
    terms("well");
    Workspace first = Workspace.in(module("a", "")).open();
    terms("pumping station");
    Workspace second = Workspace.in(module("b", "")).sharing(first).open();
    assertThat(second.registry()).isNotSameAs(first.registry());
  }

  private void terms(String term) throws IOException {
    Files.writeString(folder.resolve("own.csv"), "concept,language,term\na,en," + term + "\n");
  }

  private Path module(String name, String more) throws IOException {
    Path module = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        module.resolve("resolint.yml"),
        "shipped-glossary: false\nglossaries: [ ../own.csv ]\n" + more + "\n");
    return module;
  }
}
