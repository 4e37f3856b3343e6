package org.resolint.core.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.resolint.core.config.CompiledData;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataReader;

/** Run by the build: checks {@code profiles/*.yml} and writes the form that is read at run time. */
public final class ProfileCompiler {
  private static final String YAML = ".yml";
  private static final String CALENDARS = "calendars.yml";

  private ProfileCompiler() {}

  /**
   * Compiles a folder.
   *
   * @param args the folder of the YAML files and that of the compiled ones
   * @throws org.resolint.core.config.DataException if a file is malformed
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    List<Path> files;
    try (Stream<Path> listing = Files.list(from)) {
      files = listing.filter(file -> name(file).endsWith(YAML)).sorted().toList();
    }
    Files.createDirectories(to);
    for (Path file : files) {
      compile(file, to);
    }
  }

  private static void compile(Path file, Path to) throws IOException {
    DataNode node;
    try (InputStream in = Files.newInputStream(file)) {
      node = DataReader.yaml().read(in, name(file));
    }
    if (node.find("language").isPresent()) {
      ProfileReader.read(node);
    } else if (name(file).equals(CALENDARS)) {
      CalendarReader.read(node);
    }
    String compiled = name(file).replace(YAML, LanguageProfiles.COMPILED);
    try (OutputStream out = Files.newOutputStream(to.resolve(compiled))) {
      CompiledData.write(node, out);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
