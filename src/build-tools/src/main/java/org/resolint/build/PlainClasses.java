package org.resolint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Rewrites classes so that a start need not link their lambdas, method references and records: the
 * lambdas become classes of their own, and records compare their components in plain code. Java
 * archives such classes like any others. What the code does stays the same.
 *
 * <p>Classes that are rewritten already stay as they are. Not thread-safe.
 */
public final class PlainClasses {
  private static final String SUFFIX = ".class";

  /** Stands between the name of a class and the number of a lambda in it. */
  private static final String LAMBDA = "$$Lambda";

  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Set<String> changed = new TreeSet<>();

  private PlainClasses() {}

  /**
   * Rewrites the classes of a folder, in place.
   *
   * @param args the folder
   */
  public static void main(String... args) throws IOException {
    rewrite(Path.of(args[0]));
  }

  /** Rewrites the classes of a folder, in place. */
  static void rewrite(Path folder) throws IOException {
    PlainClasses all = new PlainClasses();
    for (Path file : files(folder)) {
      all.read(file);
    }
    for (ClassNode node : List.copyOf(all.classes.values())) {
      all.rewrite(node);
    }
    for (String name : all.changed) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      all.node(name).accept(writer);
      Files.write(folder.resolve(name + SUFFIX), writer.toByteArray());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }

  private void read(Path file) throws IOException {
    ClassNode node = new ClassNode();
    new ClassReader(Files.readAllBytes(file)).accept(node, 0);
    classes.put(node.name, node);
  }

  private ClassNode node(String name) {
    ClassNode node = classes.get(name);
    if (node == null) {
      throw new IllegalStateException("no class " + name);
    }
    return node;
  }

  private void rewrite(ClassNode node) {
    int lambdas = 0;
    for (MethodNode method : List.copyOf(node.methods)) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof InvokeDynamicInsnNode call) {
          if (PlainLambda.isOne(call)) {
            method.instructions.set(call, lambda(node, call, node.name + LAMBDA + lambdas));
            lambdas++;
          } else if (PlainRecord.compares(call)) {
            method.instructions.set(call, comparison(node, call));
          }
        }
      }
    }
  }

  /** What gives the function that a call makes: of one without values, there is one object. */
  private AbstractInsnNode lambda(ClassNode node, InvokeDynamicInsnNode call, String name) {
    ClassNode host = node.nestHostClass == null ? node : node(node.nestHostClass);
    ClassNode made = new PlainLambda(name, host.name, call).make();
    classes.put(name, made);
    changed.addAll(List.of(name, node.name, host.name));
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    if (!host.nestMembers.contains(name)) {
      host.nestMembers.add(name);
    }
    Type type = Type.getReturnType(call.desc);
    return Type.getArgumentTypes(call.desc).length == 0
        ? new FieldInsnNode(Opcodes.GETSTATIC, name, PlainLambda.ONLY_OBJECT, type.getDescriptor())
        : new MethodInsnNode(Opcodes.INVOKESTATIC, name, PlainLambda.FACTORY, call.desc);
  }

  private AbstractInsnNode comparison(ClassNode node, InvokeDynamicInsnNode call) {
    MethodNode made = new PlainRecord(node.name, call).make();
    node.methods.add(made);
    changed.add(node.name);
    return new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, made.name, made.desc);
  }
}
