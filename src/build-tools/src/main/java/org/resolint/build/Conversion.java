package org.resolint.build;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns what is on top of the stack into another type, as a lambda does with what it is given and
 * what it gives back.
 *
 * @param code where the instructions go
 */
record Conversion(MethodVisitor code) {
  /** A primitive type with the class of its boxes. */
  private record Box(Type primitive, String name) {}

  private static final List<Box> BOXES =
      List.of(
          new Box(Type.BOOLEAN_TYPE, "java/lang/Boolean"),
          new Box(Type.CHAR_TYPE, "java/lang/Character"),
          new Box(Type.BYTE_TYPE, "java/lang/Byte"),
          new Box(Type.SHORT_TYPE, "java/lang/Short"),
          new Box(Type.INT_TYPE, "java/lang/Integer"),
          new Box(Type.LONG_TYPE, "java/lang/Long"),
          new Box(Type.FLOAT_TYPE, "java/lang/Float"),
          new Box(Type.DOUBLE_TYPE, "java/lang/Double"));

  /** The primitive types that are numbers of their own in the machine, from narrow to wide. */
  private static final List<Integer> WIDTHS = List.of(Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE);

  private static final int[][] WIDENING = {
    {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
    {Opcodes.NOP, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
    {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.F2D},
    {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.NOP},
  };

  /** The class of the boxes of a primitive type. */
  static String box(Type primitive) {
    return BOXES.stream()
        .filter(box -> box.primitive().equals(primitive))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** Whether values of a type are no objects. */
  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /**
   * Turns a value into another type.
   *
   * @param given the type of the value
   * @param known what the value is known to be
   * @param wanted the type to turn it into; nothing stays if it is void
   */
  void convert(Type given, Type known, Type wanted) {
    if (wanted.equals(Type.VOID_TYPE)) {
      drop(given);
    } else if (isPrimitive(given)) {
      fromPrimitive(given, wanted);
    } else if (isPrimitive(wanted)) {
      unbox(known, wanted);
    } else if (!wanted.equals(given)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
    }
  }

  private void drop(Type given) {
    if (given.getSize() > 0) {
      code.visitInsn(given.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
    }
  }

  private void fromPrimitive(Type given, Type wanted) {
    if (isPrimitive(wanted)) {
      widen(given, wanted);
      return;
    }
    String box = box(given);
    String type = Type.getMethodDescriptor(Type.getObjectType(box), given);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", type, false);
  }

  private void unbox(Type known, Type wanted) {
    Box box =
        BOXES.stream()
            .filter(b -> b.name().equals(known.getInternalName()))
            .findFirst()
            .orElseGet(() -> new Box(wanted, box(wanted)));
    String name = box.primitive().getClassName() + "Value";
    code.visitTypeInsn(Opcodes.CHECKCAST, box.name());
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, box.name(), name, Type.getMethodDescriptor(box.primitive()), false);
    widen(box.primitive(), wanted);
  }

  private void widen(Type given, Type wanted) {
    int opcode = WIDENING[width(given)][width(wanted)];
    if (opcode != Opcodes.NOP) {
      code.visitInsn(opcode);
    }
  }

  /** What is narrower than an int is one in the machine. */
  private static int width(Type primitive) {
    return Math.max(0, WIDTHS.indexOf(primitive.getSort()));
  }
}
