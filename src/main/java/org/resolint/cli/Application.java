package org.resolint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.resolint.core.report.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs command lines of all commands. Never throws. */
final class Application {
  private final Session session;

  Application(Session session) {
    this.session = session;
  }

  @Command(
      name = "resolint",
      description = "The linter for formal resolutions.",
      mixinStandardHelpOptions = true,
      versionProvider = Application.VersionText.class,
      synopsisSubcommandLabel = "COMMAND",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:everything named was read, and nothing at or above --fail-on was found",
        "1:findings at or above --fail-on",
        "2:the run could not be done as asked",
        "3:a defect of resolint"
      })
  static final class Root implements Runnable {
    @Spec
    @SuppressWarnings("NullAway") // set by picocli before it runs
    private CommandSpec spec;

    @Override
    public void run() {
      throw MissingCommand.below(spec);
    }
  }

  static final class VersionText implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"resolint " + Version.current()};
    }
  }

  /** Runs a command line and returns its exit code. */
  int run(String... args) {
    return new Failures(session)
        .guard(
            () -> {
              CommandLine line = commandLine(args);
              line.setOut(new PrintWriter(session.out()));
              line.setErr(session.messages());
              int code = line.execute(args);
              session.out().flush();
              if (line.getOut().checkError()) {
                throw new IOException("help is cut short");
              }
              return code;
            });
  }

  /** The commands that these arguments ask for; all, if they name none. */
  CommandLine commandLine(String... args) {
    Map<String, Supplier<Object>> commands = new TreeMap<>();
    commands.put("check", () -> new CheckCommand(session));
    commands.put("compare", () -> new CompareCommand(session));
    commands.put("explain", () -> new ExplainCommand(session));
    commands.put("init", () -> new InitCommand(session));
    commands.put("lsp", () -> new LspCommand(session));
    commands.put("parse", () -> new ParseCommand(session));
    commands.put("rules", () -> RulesCommand.with(session));
    commands.put("terms", () -> TermsCommand.with(session));
    CommandLine line = new CommandLine(new Root());
    // Setting a command up costs time at every start, so only the one that is asked for is.
    if (args.length > 0 && commands.containsKey(args[0])) {
      line.addSubcommand(args[0], commands.get(args[0]).get());
    } else {
      commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((e, unused) -> usageError(e));
    line.setExecutionExceptionHandler((e, command, result) -> new Failures(session).tell(e));
    return line;
  }

  private int usageError(ParameterException e) {
    session.say(String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, session.messages());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    session.messages().println("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }
}
