package org.resolint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class PlainClassesTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTheSamples() throws Exception {
    Path compiled =
        Path.of(LambdaSamples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (Path file : files(compiled)) {
      if (String.valueOf(file.getFileName()).startsWith("LambdaSamples")) {
        Path copy = folder.resolve(compiled.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void rewrittenClassesDoWhatTheyDidBefore() throws Exception {
    PlainClasses.rewrite(folder);

    assertThat(run()).isEqualTo(new LambdaSamples().get());
  }

  @Test
  void allClassesThatAreMadeAreSound() throws Exception {
    PlainClasses.rewrite(folder);

    try (URLClassLoader loader = loader()) {
      for (Path file : files(folder)) {
        String name = folder.relativize(file).toString().replaceAll("\\.class$", "");
        Class<?> made =
            Class.forName(name.replace(file.getFileSystem().getSeparator(), "."), true, loader);
        assertThat(made.getNestHost().getSimpleName()).isEqualTo("LambdaSamples");
      }
    }
  }

  @Test
  void onlyTheTextOfRecordsIsLeftToLink() throws Exception {
    PlainClasses.rewrite(folder);

    assertThat(files(folder).stream().flatMap(PlainClassesTest::linked))
        .isNotEmpty()
        .containsOnly("toString");
  }

  @Test
  void rewritingTwiceChangesNothing() throws Exception {
    PlainClasses.rewrite(folder);
    Map<Path, byte[]> before = contents();
    PlainClasses.rewrite(folder);

    assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
  }

  private static Stream<String> linked(Path file) {
    ClassNode node = new ClassNode();
    try {
      new ClassReader(Files.readAllBytes(file)).accept(node, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return node.methods.stream()
        .flatMap(method -> Stream.of(method.instructions.toArray()))
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(InvokeDynamicInsnNode.class::cast)
        .filter(call -> !call.bsm.getOwner().endsWith("StringConcatFactory"))
        .map(call -> call.name);
  }

  @SuppressWarnings("unchecked") // as the samples say
  private List<String> run() throws Exception {
    try (URLClassLoader loader = loader()) {
      Class<?> samples = loader.loadClass(LambdaSamples.class.getName());
      assertThat(samples).isNotEqualTo(LambdaSamples.class);
      return ((Supplier<List<String>>) samples.getConstructor().newInstance()).get();
    }
  }

  private URLClassLoader loader() throws IOException {
    URL[] urls = {folder.toUri().toURL()};
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private Map<Path, byte[]> contents() throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      contents.put(file, Files.readAllBytes(file));
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }
}
