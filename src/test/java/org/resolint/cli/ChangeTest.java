package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

class ChangeTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_AUTHOR_NAME", "A",
          "GIT_AUTHOR_EMAIL", "a@example.org",
          "GIT_COMMITTER_NAME", "A",
          "GIT_COMMITTER_EMAIL", "a@example.org");

  @TempDir private Path temporary;
  private Path folder;
  private Runner runner;

  /** Reports the second of two equal words, and names that two documents share. */
  private static final RulePack PACK =
      new RulePack("word", List.of(new Repeated()), List.of(new SharedFirst()));

  @RuleInfo(id = "word/repeated", summary = "Repeated", severity = Severity.ERROR, since = "0.1.0")
  static final class Repeated implements Rule {
    @Override
    public void check(RuleContext context) {
      String text = context.source().text();
      int first = text.indexOf("wrong");
      for (int at = first; at >= 0; at = text.indexOf("wrong", at + 1)) {
        context.report(Finding.at(new Span(at, at + 5), "'wrong' stands here"));
      }
      int one = text.indexOf("unique");
      int two = text.indexOf("unique", one + 1);
      if (one >= 0 && two >= 0) {
        context.report(Finding.at(new Span(one, one + 6), "'unique' stands here again"));
      }
    }
  }

  @RuleInfo(id = "word/shared", summary = "Shared", severity = Severity.ERROR, since = "0.1.0")
  static final class SharedFirst implements CollectionRule<String> {
    @Override
    public Optional<String> collect(RuleContext context) {
      return Optional.of(context.source().text().split("\\W", 2)[0]);
    }

    @Override
    public void compare(List<Collected<String>> documents, CollectionReport report) {
      for (Collected<String> document : documents) {
        long same =
            documents.stream().filter(other -> other.facts().equals(document.facts())).count();
        if (same > 1) {
          Finding finding = Finding.at(new Span(0, 1), "Begins as another document");
          report.report(document.path(), finding, List.of());
        }
      }
    }
  }

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(hasGit());
    folder = Files.createDirectories(temporary.resolve("a répertoire"));
    git("init", "-q");
    git("config", "diff.noprefix", "true");
    git("config", "diff.renames", "false");
    git("config", "diff.external", "false");
    git("config", "diff.relative", "true");
  }

  private static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.environment().keySet().removeIf(key -> key.startsWith("GIT_"));
    git.environment().putAll(ENVIRONMENT);
    Process process = git.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "More");
  }

  private List<String> check(String... options) {
    return checkIn(folder, options);
  }

  private List<String> checkIn(Path place, String... options) {
    runner = Runner.of(place, PACK).with(ENVIRONMENT);
    List<String> arguments = new ArrayList<>(List.of("check", "-q", "-f", "concise"));
    arguments.addAll(List.of(options));
    runner.run(arguments.toArray(String[]::new));
    return runner.out().lines().map(line -> line.replaceFirst(": error.*", "")).toList();
  }

  private int code(String... arguments) {
    runner = Runner.of(folder, PACK).with(ENVIRONMENT);
    return runner.run(arguments);
  }

  @Test
  void findings_on_changed_lines_alone_are_reported() throws Exception {
    write("x/é 1.md", "one wrong\n\ntwo\n\nthree wrong\n");
    write("same.md", "wrong\n");
    commit();
    write("x/é 1.md", "new\n\none wrong\n\ntwo wrong\n\nthree wrong\n");
    write("untracked.md", "all wrong\n");
    assertThat(check("--since", "HEAD")).containsExactly("untracked.md:1:5", "x/é 1.md:5:5");
    assertThat(checkIn(folder.resolve("x"), "--since", "HEAD")).containsExactly("é 1.md:5:5");
    assertThat(checkIn(folder.resolve("x"), "--since", "HEAD", "../x/../same.md")).isEmpty();
    assertThat(runner.err()).isEqualTo("resolint: no changed documents since HEAD\n");
  }

  @Test
  void what_a_change_causes_elsewhere_is_reported() throws Exception {
    write("a.md", "a unique\n\nb wrong\n\nc\n");
    write("b.md", "b\n\nwrong\n");
    commit();
    write("a.md", "b unique\n\nb wrong\n\nc\n");
    assertThat(check("--since", "HEAD")).containsExactly("a.md:1:1", "b.md:1:1");
    write("a.md", "a unique\n\nb wrong\n\nunique\n");
    assertThat(check("--since", "HEAD")).containsExactly("a.md:1:3");
  }

  @Test
  void a_branch_is_compared_with_where_it_left_the_other() throws Exception {
    write("a.md", "a\n");
    write("b.md", "b\n");
    commit();
    git("branch", "trunk");
    write("a.md", "a wrong\n");
    commit();
    git("checkout", "-q", "trunk");
    write("b.md", "b wrong\n");
    commit();
    git("checkout", "-q", "-");
    assertThat(check("--since", "trunk")).containsExactly("a.md:1:3");
  }

  @Test
  void a_renamed_document_keeps_its_old_findings() throws Exception {
    write("old name.md", "wrong\n\n" + "some line\n".repeat(20));
    commit();
    git("mv", "old name.md", "new\tname.md");
    write("new\tname.md", "wrong\n\n" + "some line\n".repeat(20) + "more wrong\n");
    assertThat(check("--since", "HEAD")).hasSize(1).first().asString().endsWith(":23:6");
  }

  @Test
  void line_ends_do_not_count() throws Exception {
    write("a.md", "a wrong\n\nb\n");
    commit();
    write("a.md", "a wrong\r\n\r\nb wrong\r\n");
    assertThat(check("--since", "HEAD")).containsExactly("a.md:3:3");
  }

  @Test
  void what_is_staged_is_checked_and_not_what_is_in_the_file() throws Exception {
    write("a.md", "a\n");
    write("b.md", "b\n");
    commit();
    write("a.md", "a wrong\n");
    write("b.md", "b\n\nwrong\n");
    git("add", "a.md");
    write("a.md", "a, as it will be\n");
    write("new.md", "wrong\n");
    assertThat(check("--staged")).containsExactly("a.md:1:3");
    git("add", "a.md");
    write("a.md", "wrong\n");
    assertThat(code("check", "--staged")).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void the_first_commit_is_checked_before_it_is_made() throws Exception {
    write("a.md", "a wrong\n");
    git("add", "a.md");
    assertThat(check("--staged")).containsExactly("a.md:1:3");
  }

  @Test
  void a_diff_of_what_is_staged_leaves_the_file_alone() throws Exception {
    write("a.md", "teh\n");
    git("add", "a.md");
    write("a.md", "teh, typed on\n");
    runner = Runner.of(folder, WordFixes.PACK).with(ENVIRONMENT);
    runner.run("check", "--staged", "--diff");
    assertThat(runner.out()).contains("-teh\n+the\n");
    assertThat(folder.resolve("a.md")).hasContent("teh, typed on\n");
  }

  @Test
  void fixes_are_made_on_changed_lines_alone() throws Exception {
    write("a.md", "teh\n\nb\n");
    commit();
    write("a.md", "teh\n\nteh\n\n[teh]\n");
    runner = Runner.of(folder, WordFixes.PACK).with(ENVIRONMENT);
    assertThat(runner.run("check", "--fix", "--since", "HEAD")).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("a.md")).hasContent("teh\n\nthe\n\n(the)\n");
  }

  @Test
  void documents_of_submodules_are_left_out_and_worktrees_are_repositories() throws Exception {
    write("a.md", "a\n");
    commit();
    git("worktree", "add", "-q", "../other");
    git("-c", "protocol.file.allow=always", "submodule", "add", "-q", "../a répertoire", "sub");
    commit();
    write("sub/a.md", "wrong\n");
    write("a.md", "a wrong\n");
    assertThat(check("--since", "HEAD")).containsExactly("a.md:1:3");
    Path other = temporary.resolve("other");
    Files.writeString(other.resolve("a.md"), "a\n\nwrong\n");
    assertThat(checkIn(other, "--since", "HEAD")).containsExactly("a.md:3:1");
  }

  @Test
  void nothing_changed_is_no_failure_but_a_missing_path_is() throws Exception {
    write("a.md", "wrong\n");
    commit();
    assertThat(code("check", "--since", "HEAD")).isEqualTo(ExitCode.CLEAN);
    assertThat(runner.err()).isEqualTo("resolint: no changed documents since HEAD\n");
    assertThat(code("check", "--staged", "a.md", "b.md")).isEqualTo(ExitCode.USAGE);
    assertThat(code("check", "--staged", "--select", "wrod")).isEqualTo(ExitCode.USAGE);
    Files.createDirectories(folder.resolve("empty"));
    assertThat(code("check", "--staged", "empty")).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "-x", "", " ", "HEAD:a.md", "--all", "@{upstream}"})
  void an_unknown_revision_is_named(String revision) throws Exception {
    write("a.md", "a\n");
    commit();
    assertThat(code("check", "--since=" + revision)).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err())
        .isEqualTo(
            "resolint: --since: no commit is called '"
                + revision
                + "' here; fetch it, or name another\n");
  }

  @Test
  void a_repository_that_cannot_tell_is_said_so() throws Exception {
    write("a.md", "a\n");
    assertThat(code("check", "--since", "HEAD")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).isEqualTo("resolint: --since: the repository has no commits yet\n");
    commit();
    git("branch", "trunk");
    git("checkout", "-q", "--orphan", "alone");
    write("a.md", "b\n");
    commit();
    assertThat(code("check", "--since", "trunk")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err())
        .isEqualTo("resolint: --since: 'trunk' and HEAD have no commit in common\n");
  }

  @Test
  void a_shallow_clone_is_told_how_to_become_deep() throws Exception {
    write("a.md", "a\n");
    commit();
    git("branch", "trunk");
    write("a.md", "b\n");
    commit();
    git("checkout", "-q", "trunk");
    write("b.md", "b\n");
    commit();
    String url = folder.toUri().toString();
    git("clone", "-q", "--depth", "1", "--no-single-branch", url, "../shallow");
    folder = temporary.resolve("shallow");
    String revision = "origin/" + (hasBranch("master") ? "master" : "main");
    assertThat(code("check", "--since", revision)).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).contains("shallow: 'git fetch --unshallow' completes it");
  }

  private boolean hasBranch(String name) throws Exception {
    ProcessBuilder git =
        new ProcessBuilder("git", "rev-parse", "-q", "--verify", "origin/" + name)
            .directory(folder.toFile());
    return git.start().waitFor() == 0;
  }

  @Test
  void no_repository_is_said_so() throws Exception {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.writeString(outside.resolve("a.md"), "a\n");
    assertThat(checkIn(outside, "--staged")).isEmpty();
    assertThat(runner.err())
        .startsWith("resolint: --staged: git says 'not a git repository")
        .hasLineCount(1);
    write("b.md", "b\n");
    commit();
    assertThat(code("check", "--since", "HEAD", "../outside/a.md")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).contains("../outside/a.md is not in the repository");
    assertThat(code("check", "--since", "HEAD", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(code("check", "--since", "HEAD", "--staged")).isEqualTo(ExitCode.USAGE);
    assertThat(code("check", "--fix", "--staged")).isEqualTo(ExitCode.USAGE);
  }
}
