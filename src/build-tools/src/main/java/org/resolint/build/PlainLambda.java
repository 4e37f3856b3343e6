package org.resolint.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda or method reference as a class: its fields are the values that the lambda takes from
 * where it stands, its method calls what the compiler made of the lambda's body. It is of the nest
 * of the class around it, so that it may call what is private there.
 *
 * @see java.lang.invoke.LambdaMetafactory the arguments of the call
 */
final class PlainLambda {
  /** The method that makes an object of a lambda with values. */
  static final String FACTORY = "of";

  /** The field that holds the object of a lambda without values. */
  static final String ONLY_OBJECT = "ONLY";

  private static final String OBJECT = "java/lang/Object";
  private static final String CONSTRUCTOR = "<init>";
  private static final String CLASS_INITIALIZER = "<clinit>";

  private final ClassNode made = new ClassNode();
  private final String method;
  private final Type function;
  private final Type[] values;
  private final Type erased;
  private final Handle body;
  private final Type actual;

  /**
   * Begins a class.
   *
   * @param name its name
   * @param host the host of its nest
   * @param call the call that makes the lambda
   */
  PlainLambda(String name, String host, InvokeDynamicInsnNode call) {
    this.method = call.name;
    this.function = Type.getReturnType(call.desc);
    this.values = Type.getArgumentTypes(call.desc);
    this.erased = (Type) call.bsmArgs[0];
    this.body = (Handle) call.bsmArgs[1];
    this.actual = (Type) call.bsmArgs[2];
    made.version = Opcodes.V17;
    made.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    made.name = name;
    made.superName = OBJECT;
    made.interfaces.add(function.getInternalName());
    made.nestHostClass = host;
  }

  /** Whether a call makes a lambda that is no more than its one method. */
  static boolean isOne(InvokeDynamicInsnNode call) {
    return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && call.bsm.getName().equals("metafactory");
  }

  /** The class. */
  ClassNode make() {
    addConstructor();
    if (values.length == 0) {
      addOnlyObject();
    } else {
      addFactory();
    }
    addMethod();
    return made;
  }

  private void addConstructor() {
    MethodVisitor code =
        made.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, construction(), null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
    int variable = 1;
    for (int i = 0; i < values.length; i++) {
      String type = values[i].getDescriptor();
      made.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type, null, null);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(values[i].getOpcode(Opcodes.ILOAD), variable);
      code.visitFieldInsn(Opcodes.PUTFIELD, made.name, field(i), type);
      variable += values[i].getSize();
    }
    code.visitInsn(Opcodes.RETURN);
  }

  private void addOnlyObject() {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    String type = function.getDescriptor();
    made.visitField(access, ONLY_OBJECT, type, null, null);
    MethodVisitor code = made.visitMethod(Opcodes.ACC_STATIC, CLASS_INITIALIZER, "()V", null, null);
    construct(code);
    code.visitFieldInsn(Opcodes.PUTSTATIC, made.name, ONLY_OBJECT, type);
    code.visitInsn(Opcodes.RETURN);
  }

  private void addFactory() {
    String type = Type.getMethodDescriptor(function, values);
    construct(made.visitMethod(Opcodes.ACC_STATIC, FACTORY, type, null, null))
        .visitInsn(Opcodes.ARETURN);
  }

  private MethodVisitor construct(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, made.name);
    code.visitInsn(Opcodes.DUP);
    int variable = 0;
    for (Type value : values) {
      code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), variable);
      variable += value.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, made.name, CONSTRUCTOR, construction(), false);
    return code;
  }

  private void addMethod() {
    MethodVisitor code =
        made.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    boolean constructs = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (constructs) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    loadArguments(new Conversion(code), code);
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type given =
        constructs ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    new Conversion(code).convert(given, given, erased.getReturnType());
    code.visitInsn(erased.getReturnType().getOpcode(Opcodes.IRETURN));
  }

  /** Values come first, then what the method is given. */
  private void loadArguments(Conversion conversion, MethodVisitor code) {
    List<Type> wanted = parameters();
    for (int i = 0; i < values.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, made.name, field(i), values[i].getDescriptor());
      conversion.convert(values[i], values[i], wanted.get(i));
    }
    Type[] given = erased.getArgumentTypes();
    Type[] known = actual.getArgumentTypes();
    int variable = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), variable);
      conversion.convert(given[i], known[i], wanted.get(values.length + i));
      variable += given[i].getSize();
    }
  }

  /** What the body is given, its object included. */
  private List<Type> parameters() {
    List<Type> parameters = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      parameters.add(Type.getObjectType(body.getOwner()));
    }
    parameters.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return parameters;
  }

  /** Within a nest, what is private is called like anything else. */
  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private String construction() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, values);
  }

  private static String field(int index) {
    return "value" + index;
  }
}
