package org.resolint.rules.fixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.text.Span;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Linting;
import org.resolint.rules.workspace.Workspace;

class FixerTest {
  @TempDir private Path folder;

  @RuleInfo(id = "word/one", summary = "One", severity = Severity.ERROR, since = "0.1.0")
  static final class One implements Rule {
    @Override
    public void check(RuleContext context) {
      int at = context.source().text().indexOf("one");
      if (at >= 0) {
        Span span = new Span(at, at + 3);
        context.report(Finding.at(span, "One").withFix(Fix.safe("Write '1'", new Edit(span, "1"))));
      }
    }
  }

  private Workspace workspace() throws ConfigurationException {
    return Workspace.in(folder)
        .packs(List.of(RulePack.of("word", new One())))
        .withoutConfiguration()
        .open();
  }

  private static Linting linting(Workspace workspace) {
    return documents -> workspace.lint(documents, 1, path -> {});
  }

  @Test
  void a_file_that_changed_between_checking_and_writing_is_left_alone() throws Exception {
    Files.writeString(folder.resolve("a.md"), "one one");
    Files.writeString(folder.resolve("b.md"), "one");
    Workspace workspace = workspace();
    Documents documents = workspace.find(List.of("."));
    Fixer fixer = new Fixer(Fix.Safety.SAFE, linting(workspace));
    FixPlan plan = fixer.plan(documents);
    Files.writeString(folder.resolve("a.md"), "one, and what somebody typed meanwhile");
    FixOutcome outcome = fixer.write(plan);
    assertThat(folder.resolve("a.md")).hasContent("one, and what somebody typed meanwhile");
    assertThat(folder.resolve("b.md")).hasContent("1");
    assertThat(outcome.unwritten())
        .containsExactly(
            new UnreadableDocument("a.md", "not fixed: has changed meanwhile; run again"));
    assertThat(outcome.fixes()).isEqualTo(1);
    assertThat(outcome.remaining().documents().get(0).diagnostics()).hasSize(1);
  }

  @Test
  void a_file_that_changed_after_it_was_checked_is_left_alone() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "one");
    Workspace workspace = workspace();
    Linting changing =
        documents -> {
          try {
            var report = linting(workspace).lint(documents);
            Files.writeString(file, "no one");
            return report;
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        };
    FixPlan plan = new Fixer(Fix.Safety.SAFE, changing).plan(workspace.find(List.of("a.md")));
    assertThat(plan.fixed()).isEmpty();
    assertThat(plan.messages())
        .containsExactly("a.md: not fixed: has changed while it was checked; run again");
  }

  @Test
  void a_file_that_is_gone_is_named() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "one");
    Workspace workspace = workspace();
    Fixer fixer = new Fixer(Fix.Safety.SAFE, linting(workspace));
    FixPlan plan = fixer.plan(workspace.find(List.of("a.md")));
    Files.delete(file);
    FixOutcome outcome = fixer.write(plan);
    assertThat(outcome.unwritten())
        .containsExactly(new UnreadableDocument("a.md", "not fixed: the file is gone"));
    assertThat(file).doesNotExist();
  }

  @Test
  void nothing_is_left_beside_a_file_that_could_not_be_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "one");
    byte[] other = "two".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> FileReplacement.write(file, other, other))
        .isInstanceOf(IOException.class)
        .hasMessage("has changed meanwhile; run again");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_long_name_leaves_room_for_the_file_beside_it() throws IOException {
    Path file = Files.writeString(folder.resolve("é".repeat(120) + ".md"), "one");
    byte[] one = "one".getBytes(StandardCharsets.UTF_8);
    FileReplacement.write(file, one, "two".getBytes(StandardCharsets.UTF_8));
    assertThat(file).hasContent("two");
  }
}
