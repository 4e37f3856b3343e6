package org.resolint.build;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The equality or the hash code of a record as a method: with the same result as the one that Java
 * links.
 *
 * @see java.lang.runtime.ObjectMethods the arguments of the call
 */
final class PlainRecord {
  private static final String HASH_CODE = "hashCode";
  private static final String EQUALS = "equals";
  private static final String OBJECTS = "java/util/Objects";
  private static final int FIRST_GETTER = 2;
  private static final int FACTOR = 31;

  private final String record;
  private final InvokeDynamicInsnNode call;
  private final MethodNode code;

  /**
   * Begins a method.
   *
   * @param record the name of the record
   * @param call the call that Java would link
   */
  PlainRecord(String record, InvokeDynamicInsnNode call) {
    this.record = record;
    this.call = call;
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    this.code = new MethodNode(access, "plain$" + call.name, call.desc, null, null);
  }

  /** Whether a call tells if two records are equal, or the hash code of one. */
  static boolean compares(InvokeDynamicInsnNode call) {
    return call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")
        && (call.name.equals(HASH_CODE) || call.name.equals(EQUALS));
  }

  /** The method, static and with the parameters of the call. */
  MethodNode make() {
    if (call.name.equals(HASH_CODE)) {
      addHashCode();
    } else {
      addEquals();
    }
    return code;
  }

  private void addHashCode() {
    code.visitInsn(Opcodes.ICONST_0);
    for (int i = FIRST_GETTER; i < call.bsmArgs.length; i++) {
      code.visitIntInsn(Opcodes.BIPUSH, FACTOR);
      code.visitInsn(Opcodes.IMUL);
      Type type = load(0, i);
      if (Conversion.isPrimitive(type)) {
        invokeStatic(Conversion.box(type), HASH_CODE, Type.INT_TYPE, type);
      } else {
        invokeStatic(OBJECTS, HASH_CODE, Type.INT_TYPE, Type.getType(Object.class));
      }
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
  }

  private void addEquals() {
    Label different = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, record);
    code.visitJumpInsn(Opcodes.IFEQ, different);
    for (int i = FIRST_GETTER; i < call.bsmArgs.length; i++) {
      Type type = load(0, i);
      load(1, i);
      if (Conversion.isPrimitive(type)) {
        invokeStatic(Conversion.box(type), "compare", Type.INT_TYPE, type, type);
        code.visitJumpInsn(Opcodes.IFNE, different);
      } else {
        Type object = Type.getType(Object.class);
        invokeStatic(OBJECTS, EQUALS, Type.BOOLEAN_TYPE, object, object);
        code.visitJumpInsn(Opcodes.IFEQ, different);
      }
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(different);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  /** Loads a component of the record in a variable, and gives its type. */
  private Type load(int variable, int getter) {
    Handle component = (Handle) call.bsmArgs[getter];
    code.visitVarInsn(Opcodes.ALOAD, variable);
    if (variable > 0) {
      code.visitTypeInsn(Opcodes.CHECKCAST, record);
    }
    code.visitFieldInsn(Opcodes.GETFIELD, record, component.getName(), component.getDesc());
    return Type.getType(component.getDesc());
  }

  private void invokeStatic(String owner, String name, Type result, Type... parameters) {
    String type = Type.getMethodDescriptor(result, parameters);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type, false);
  }
}
