package org.resolint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.format.Loss;
import org.resolint.glossary.format.TermbaseFormat;
import org.resolint.rules.workspace.TermbaseFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolint terms convert}: writes termbases in another format. */
@Command(
    name = "convert",
    description = "Write termbases as one, in another format.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class TermsConvertCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "IN",
      arity = "1..*",
      description = "Files, or folders with them; where two have a concept, the later one wins.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "OUT",
      description = "The file to write; else standard output.")
  private @Nullable Path file;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = Names.TermbaseFormats.class,
      completionCandidates = Names.TermbaseFormats.class,
      description = "The format of the files; else their names tell.")
  private @Nullable TermbaseFormat from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      converter = Names.TermbaseFormats.class,
      completionCandidates = Names.TermbaseFormats.class,
      description = {
        "The format to write; else the name of OUT tells: yaml, json, csv, csv-semicolon, tsv,",
        "xlsx, tbx-basic, tbx-min or tbx-core (each also with -dct), or tbx-2."
      })
  private @Nullable TermbaseFormat to;

  TermsConvertCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    TermbaseFormat format = format();
    TermbaseFiles files = new TermbaseFiles(session.terminal().folder());
    List<Termbase> termbases = new ArrayList<>();
    for (String path : files.find(paths)) {
      termbases.add(files.read(path, Optional.ofNullable(from)));
    }
    Termbase termbase = Termbase.merge(termbases);
    write(termbase, format);
    for (Loss loss : format.losses(termbase)) {
      String concepts = Counted.of(loss.concepts(), "concept");
      session.say(
          "warning: the format does not carry %s: %s, the first '%s'"
              .formatted(loss.what(), concepts, loss.first()));
    }
    return ExitCode.CLEAN;
  }

  private TermbaseFormat format() throws ConfigurationException {
    if (to != null) {
      if (file == null && !to.isText()) {
        throw new ConfigurationException("--to: a workbook needs a file; add -o");
      }
      return to;
    }
    if (file == null) {
      throw new ConfigurationException("no format to write; add -o or --to");
    }
    String name = file.toString();
    return TermbaseFormat.forFileName(name)
        .orElseThrow(
            () -> new ConfigurationException(name + ": no format is known by this name; add --to"));
  }

  private void write(Termbase termbase, TermbaseFormat format) throws IOException {
    session.writeBytes(file, out -> format.write(termbase, out));
  }
}
