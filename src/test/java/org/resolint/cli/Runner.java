package org.resolint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.workspace.Workspace;
import org.resolint.rules.workspace.WorkspaceBuilder;

/** Runs command lines in a folder with rules that look for single words. */
final class Runner {
  private static final List<RulePack> PACKS =
      List.of(RulePack.of("word", new Wrong(), new Doubtful(), new Breaking()));

  private final Path folder;
  private final List<RulePack> packs;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private OutputStream reports = out;
  private byte[] standardInput = {};
  private Map<String, String> environment = Map.of();

  Runner(Path folder) {
    this(folder, PACKS);
  }

  private Runner(Path folder, List<RulePack> packs) {
    this.folder = folder;
    this.packs = packs;
  }

  /** A runner with the rules that ship. */
  static Runner ofRules(Path folder) {
    return new Runner(folder, List.of());
  }

  /** A runner with these rules. */
  static Runner of(Path folder, RulePack pack) {
    return new Runner(folder, List.of(pack));
  }

  @RuleInfo(
      id = "word/wrong",
      summary = "A word is wrong",
      severity = Severity.ERROR,
      since = "0.1.0")
  static final class Wrong implements Rule {
    @Override
    public void check(RuleContext context) {
      find(context, "wrong");
    }
  }

  @RuleInfo(
      id = "word/doubtful",
      summary = "A word is doubtful",
      severity = Severity.WARNING,
      since = "0.1.0")
  static final class Doubtful implements Rule {
    @Override
    public void check(RuleContext context) {
      find(context, "doubtful");
    }
  }

  @RuleInfo(
      id = "word/breaking",
      summary = "Breaks on a word",
      severity = Severity.ERROR,
      since = "0.1.0")
  static final class Breaking implements Rule {
    @Override
    public void check(RuleContext context) {
      if (context.source().text().contains("dynamite")) {
        throw new IllegalStateException("bang");
      }
    }
  }

  private static void find(RuleContext context, String word) {
    int at = context.source().text().indexOf(word);
    if (at >= 0) {
      context.report(Finding.at(new Span(at, at + word.length()), "'" + word + "' stands here"));
    }
  }

  Runner input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  Runner input(byte[] bytes) {
    standardInput = bytes.clone();
    return this;
  }

  /** Runs in an environment. */
  Runner with(Map<String, String> variables) {
    environment = Map.copyOf(variables);
    return this;
  }

  /** Sends reports elsewhere, so that {@link #out()} stays empty. */
  Runner writingTo(OutputStream stream) {
    reports = stream;
    return this;
  }

  /** Keeps results in a folder; else none are kept. */
  Runner keepingIn(Path cache) {
    environment = Map.of("RESOLINT_CACHE_DIR", cache.toString());
    return this;
  }

  int run(String... args) {
    Terminal terminal =
        new Terminal(
            reports,
            err,
            new ByteArrayInputStream(standardInput),
            folder,
            environment,
            Terminal.Watched.NONE);
    Function<Path, WorkspaceBuilder> workspaces =
        packs.isEmpty() ? Workspace::in : path -> Workspace.in(path).packs(packs);
    return new Program(Session.of(terminal, workspaces)).run(args);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
