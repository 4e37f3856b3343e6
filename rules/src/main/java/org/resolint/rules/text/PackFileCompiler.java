package org.resolint.rules.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Run by the build: packs the files of properties among the packs. */
public final class PackFileCompiler {
  private PackFileCompiler() {}

  /**
   * Writes a file beside each.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], PackFile.FOLDER);
    for (Path file : properties(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String stem = name.substring(0, name.length() - PackFile.PROPERTIES.length());
      Files.write(
          folder.resolve(stem + PackFile.PACKED), PackedProperties.write(PackFile.load(stem)));
    }
  }

  private static List<Path> properties(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(PackFile.PROPERTIES)).sorted().toList();
    }
  }
}
