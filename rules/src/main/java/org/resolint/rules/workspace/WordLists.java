package org.resolint.rules.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Options.NamedFile;
import org.resolint.core.settings.Placed;

/** Reads the words that options say are right. */
final class WordLists {
  private static final String MARK = "\uFEFF";

  private WordLists() {}

  /**
   * The words of the options and those of their lists, one a line; empty lines and what begins with
   * {@code #} do not count.
   *
   * @throws ConfigurationException if a list cannot be read
   */
  static List<String> read(Options options) throws ConfigurationException {
    List<String> words = new ArrayList<>(options.words().stream().map(Placed::text).toList());
    for (NamedFile list : options.wordLists()) {
      words.addAll(read(list));
    }
    return words;
  }

  private static List<String> read(NamedFile list) throws ConfigurationException {
    String name = list.written().text();
    try {
      String text = Files.readString(list.file(), StandardCharsets.UTF_8);
      return (text.startsWith(MARK) ? text.substring(1) : text)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(list.written().place() + ": no such word list: " + name, e);
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(
          list.written().place() + ": " + name + " is no UTF-8 text", e);
    } catch (IOException e) {
      throw new ConfigurationException(
          list.written().place() + ": " + name + " cannot be read: " + e.getMessage(), e);
    }
  }
}
