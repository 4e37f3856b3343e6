package org.resolint.rules.workspace;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Options.NamedFile;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TermbaseProblem;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.glossary.reader.TermbaseReader;

/** Reads the termbases that options name. */
final class Termbases {
  private Termbases() {}

  /**
   * The shipped termbase, unless the options do without it, and the users' own in their order: a
   * later one wins. Their examples are tested.
   *
   * @throws ConfigurationException if one cannot be read or is unsound
   */
  static Termbase read(Options options) throws ConfigurationException {
    List<Termbase> termbases = new ArrayList<>();
    if (options.usesShippedGlossary()) {
      termbases.add(ShippedTermbase.load());
    }
    for (NamedFile glossary : options.glossaries()) {
      termbases.add(read(glossary));
    }
    return Termbase.merge(termbases);
  }

  private static Termbase read(NamedFile glossary) throws ConfigurationException {
    String name = glossary.written().text();
    TermbaseReader reader =
        TermbaseReader.forFileName(name)
            .orElseThrow(
                () ->
                    glossary
                        .written()
                        .error(
                            "'" + name + "' is no termbase; expected " + TermbaseFiles.SUFFIXES));
    try {
      Termbase termbase = reader.read(glossary.file(), name);
      List<TermbaseProblem> failed = TermbaseFiles.failedExamples(termbase);
      if (!failed.isEmpty()) {
        throw new TermbaseException(failed);
      }
      return termbase;
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(
          glossary.written().place() + ": no such termbase: " + name, e);
    } catch (TermbaseException e) {
      throw new ConfigurationException(message(e), e);
    } catch (IOException e) {
      throw new ConfigurationException(
          glossary.written().place() + ": " + name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String message(TermbaseException e) {
    String first = e.problems().get(0).message();
    int more = e.problems().size() - 1;
    return more == 0
        ? first
        : first + " (and " + more + " more; 'resolint terms validate' lists them)";
  }
}
