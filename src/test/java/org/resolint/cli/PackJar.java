package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Makes the jar of a rule pack from its sources, as whoever writes one does. */
final class PackJar {
  /** The pack that the Maven plugin's tests build with Maven, from the root of the sources. */
  private static final String EXAMPLE = "maven-plugin/src/it/custom-pack/pack/src/main";

  private final Path folder;

  /** A maker that works in a folder with the sources, pages and services of a pack. */
  PackJar(Path folder) {
    this.folder = folder;
  }

  /** The example pack, copied so that it can be changed. */
  static PackJar ofExample(Path folder) throws IOException {
    Path module = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(module.resolve(EXAMPLE)) ? module : module.getParent();
    for (String kind : List.of("java", "resources")) {
      Path source = root.resolve(EXAMPLE).resolve(kind);
      for (Path file : files(source)) {
        Path copy = folder.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new PackJar(folder);
  }

  /** Changes a file, or makes it. */
  PackJar with(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Replaces a text in a file. */
  PackJar replacing(String name, String text, String replacement) throws IOException {
    String content = Files.readString(folder.resolve(name));
    assertThat(content).contains(text);
    return with(name, content.replace(text, replacement));
  }

  /** Leaves a file out once all is compiled. */
  PackJar compiledWithout(String name) throws IOException {
    compile();
    Files.delete(folder.resolve(name));
    return this;
  }

  PackJar compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> arguments =
        new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", classPath, "--release", "17"));
    arguments.addAll(List.of("-d", folder.toString()));
    files(folder).stream()
        .map(Path::toString)
        .filter(file -> file.endsWith(".java"))
        .forEach(arguments::add);
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    return this;
  }

  /** Puts all but the sources into a jar. */
  void pack(Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path each : files(folder)) {
        String name = folder.relativize(each).toString().replace('\\', '/');
        if (!name.endsWith(".java")) {
          out.putNextEntry(new ZipEntry(name));
          Files.copy(each, out);
        }
      }
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
