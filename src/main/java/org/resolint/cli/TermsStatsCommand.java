package org.resolint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.TermbaseStatistics;
import org.resolint.glossary.format.TermsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolint terms stats}: counts what termbases hold. */
@Command(
    name = "stats",
    description = "Count what termbases hold.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class TermsStatsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, or folders with them; else the shipped one and the configuration's.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final TermbaseChoice choice = new TermbaseChoice();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Names.Outputs.class,
      completionCandidates = Names.Outputs.class,
      description = "text (default) or json.")
  private OutputForm format = OutputForm.TEXT;

  TermsStatsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    TermbaseStatistics statistics = TermbaseStatistics.of(choice.read(paths, session));
    if (format == OutputForm.JSON) {
      TermsJson.write(statistics, session.out());
    } else {
      write(statistics, session.out());
    }
    return ExitCode.CLEAN;
  }

  private static void write(TermbaseStatistics statistics, Writer out) throws IOException {
    out.write(line("concepts", statistics.concepts()));
    for (Map.Entry<ConceptKind, Integer> entry : statistics.kinds().entrySet()) {
      out.write(line("  " + word(entry.getKey()), entry.getValue()));
    }
    out.write(line("shields", statistics.shields()));
    out.write(line("examples", statistics.examples()));
    out.write("\nlanguage  concepts  terms");
    for (AdministrativeStatus status : AdministrativeStatus.values()) {
      out.write("  " + word(status));
    }
    out.write('\n');
    for (Map.Entry<String, TermbaseStatistics.Language> entry : statistics.languages().entrySet()) {
      TermbaseStatistics.Language language = entry.getValue();
      out.write(
          String.format(
              Locale.ROOT,
              "%-8s  %8d  %5d",
              entry.getKey(),
              language.concepts(),
              language.allTerms()));
      for (AdministrativeStatus status : AdministrativeStatus.values()) {
        int width = word(status).length() + 2;
        out.write(
            String.format(
                Locale.ROOT, "%" + width + "d", language.terms().getOrDefault(status, 0)));
      }
      out.write('\n');
    }
  }

  private static String line(String name, int count) {
    return String.format(Locale.ROOT, "%-16s%6d\n", name, count);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
