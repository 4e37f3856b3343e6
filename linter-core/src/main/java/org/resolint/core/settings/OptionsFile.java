package org.resolint.core.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataReader;

/** Reads one {@code resolint.yml}. */
public final class OptionsFile {
  /** The name by which a configuration is found. */
  public static final String NAME = "resolint.yml";

  /** The longest configuration that is read, in bytes: no list of words is that long. */
  private static final int LIMIT = 1 << 20;

  private OptionsFile() {}

  /**
   * Reads a file.
   *
   * @param name how messages call it
   * @throws ConfigurationException if it cannot be read or says something that has no meaning
   */
  static FileOptions read(Path file, String name) throws ConfigurationException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toAbsolutePath().normalize().resolveSibling(""), name);
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(name + ": no such file", e);
    } catch (IOException e) {
      String problem = Files.isDirectory(file) ? "is a folder" : "cannot be read";
      throw new ConfigurationException(name + ": " + problem + " (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param folder what relative paths in it count from
   * @param name how messages call it
   * @throws ConfigurationException if it says something that has no meaning
   */
  static FileOptions read(InputStream in, Path folder, String name)
      throws IOException, ConfigurationException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new ConfigurationException(
          name + ": is larger than 1 MB; keep words and terms in files of their own");
    }
    if (isEmpty(new String(bytes, StandardCharsets.UTF_8))) {
      return FileOptions.NONE;
    }
    try {
      return new OptionsReader(folder)
          .file(DataReader.yaml().read(new ByteArrayInputStream(bytes), name));
    } catch (DataException e) {
      throw new ConfigurationException(oneLine(e), e);
    }
  }

  private static boolean isEmpty(String text) {
    return text.lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("---"));
  }

  private static String oneLine(DataException e) {
    String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
    return message.lines().findFirst().orElse(message).strip();
  }
}
