package org.resolint.rules.grammar;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of jars that hold an engine. They see the classes of this program and those of Java;
 * from the rest of the class path they take what they lack, in copies of their own. So neither side
 * meets the libraries of the other.
 */
final class EngineFolder {
  private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

  private final Path folder;

  EngineFolder(Path folder) {
    this.folder = folder;
  }

  /** The jars, in the order of their names; none if there is no such folder. */
  List<Path> jars() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** What loads the engine's classes; empty if there are no jars. It stays open. */
  Optional<ClassLoader> loader() {
    List<Path> all = new ArrayList<>(jars());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    SEPARATOR
        .splitAsStream(System.getProperty("java.class.path", ""))
        .map(Path::of)
        .forEach(all::add);
    URL[] urls = all.stream().map(EngineFolder::url).toArray(URL[]::new);
    return Optional.of(new EngineLoader(urls));
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }

  private static final class EngineLoader extends URLClassLoader {
    private static final String OWN = "org.resolint.";

    private EngineLoader(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ClassLoader program = GrammarEngine.class.getClassLoader();
      if (name.startsWith(OWN) && isOf(program, name)) {
        return program.loadClass(name);
      }
      return super.findClass(name);
    }

    private static boolean isOf(ClassLoader program, String name) {
      return program.getResource(name.replace('.', '/') + ".class") != null;
    }
  }
}
