package org.resolint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TermbaseProblem;
import org.resolint.glossary.format.CheckedFile;
import org.resolint.glossary.format.TermbaseFormat;
import org.resolint.glossary.format.TermsJson;
import org.resolint.rules.workspace.TermbaseFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolint terms validate}: says all that is wrong with termbases. */
@Command(
    name = "validate",
    description = "Say all that is wrong with termbases.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class TermsValidateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, or folders with them; else those of the configuration.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final ConfigurationChoice configuration = new ConfigurationChoice();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = Names.TermbaseFormats.class,
      completionCandidates = Names.TermbaseFormats.class,
      description = "The format of the files; else their names tell.")
  private @Nullable TermbaseFormat from;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Names.Outputs.class,
      completionCandidates = Names.Outputs.class,
      description = "text (default) or json.")
  private OutputForm format = OutputForm.TEXT;

  TermsValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    TermbaseFiles files = new TermbaseFiles(session.terminal().folder());
    List<String> named = paths.isEmpty() ? configuration.builder(session).glossaries() : paths;
    if (named.isEmpty()) {
      throw new ConfigurationException("nothing to validate; name a termbase");
    }
    List<CheckedFile> checked = new ArrayList<>();
    for (String path : files.find(named)) {
      checked.add(check(files, path));
    }
    if (format == OutputForm.JSON) {
      TermsJson.write(checked, session.out());
    } else {
      write(checked);
    }
    boolean sound = checked.stream().allMatch(file -> file.problems().isEmpty());
    return sound ? ExitCode.CLEAN : ExitCode.USAGE;
  }

  private CheckedFile check(TermbaseFiles files, String path) throws ConfigurationException {
    try {
      Termbase termbase = files.read(path, Optional.ofNullable(from));
      return new CheckedFile(path, termbase, TermbaseFiles.failedExamples(termbase));
    } catch (TermbaseException e) {
      return new CheckedFile(path, null, e.problems());
    }
  }

  private void write(List<CheckedFile> checked) throws IOException {
    int problems = 0;
    for (CheckedFile file : checked) {
      problems += file.problems().size();
      for (TermbaseProblem problem : file.problems()) {
        session.out().write(problem.message() + '\n');
      }
      if (file.termbase() != null && file.problems().isEmpty()) {
        String concepts = Counted.of(file.termbase().concepts().size(), "concept");
        String terms = Counted.of(file.terms(), "term");
        session.out().write(file.path() + ": " + concepts + ", " + terms + "\n");
      }
    }
    if (problems > 0) {
      session.say(Counted.of(problems, "problem"));
    }
  }
}
