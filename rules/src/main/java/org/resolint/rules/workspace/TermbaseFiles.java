package org.resolint.rules.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TermbaseProblem;
import org.resolint.glossary.format.TermbaseFormat;
import org.resolint.glossary.reader.TermbaseReader;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.terminology.TermExamples;

/** Finds, reads and tests termbases that are named by their paths. */
public final class TermbaseFiles {
  /** What names of termbases end with. */
  static final String SUFFIXES = ".yml, .json, .tbx, .csv, .tsv or .xlsx";

  private final Path folder;

  /**
   * Termbases by their paths.
   *
   * @param folder what relative paths count from
   */
  public TermbaseFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The files that paths name: a folder stands for the termbases in it, in the order of their
   * names, without those in folders below.
   *
   * @throws ConfigurationException if a path is missing, or a folder has no termbase
   */
  public List<String> find(List<String> paths) throws ConfigurationException {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      if (Files.isDirectory(folder.resolve(path))) {
        found.addAll(within(path));
      } else {
        found.add(path);
      }
    }
    return found;
  }

  private List<String> within(String path) throws ConfigurationException {
    try (Stream<Path> files = Files.list(folder.resolve(path))) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> TermbaseReader.forFileName(name).isPresent())
              .sorted()
              .map(name -> path.endsWith("/") ? path + name : path + "/" + name)
              .toList();
      if (names.isEmpty()) {
        throw new ConfigurationException(path + ": there is no termbase in this folder");
      }
      return names;
    } catch (IOException e) {
      throw new ConfigurationException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a termbase, without testing its examples.
   *
   * @param format empty if the name tells
   * @throws TermbaseException if it is unsound
   * @throws ConfigurationException if it cannot be read
   */
  public Termbase read(String path, Optional<TermbaseFormat> format) throws ConfigurationException {
    TermbaseReader reader =
        format
            .map(TermbaseFormat::reader)
            .or(() -> TermbaseReader.forFileName(path))
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        path + ": no format is known by this name; expected " + SUFFIXES));
    try {
      return reader.read(folder.resolve(path), path);
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(path + ": no such file or folder", e);
    } catch (IOException e) {
      throw new ConfigurationException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** The examples of a termbase that do not hold. */
  public static List<TermbaseProblem> failedExamples(Termbase termbase) {
    return termbase.examples().isEmpty()
        ? List.of()
        : TermExamples.problems(termbase, new Lexicons());
  }
}
