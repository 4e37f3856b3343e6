package org.resolint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a command, read one by one as the library for command lines does. Whatever is
 * not quite plain makes them unusual; then the library is to read them, and to say what is wrong.
 * Not thread-safe.
 */
final class PlainArguments {
  /** Given for what is not there, so that reading can go on. */
  private static final String NONE = "";

  /** The long names of options. */
  private static final Map<String, String> LONG =
      Map.of("-f", "--format", "-o", "--output-file", "-q", "--quiet");

  private final List<String> arguments;
  private final Set<String> given = new HashSet<>();
  private int next;
  private String name = NONE;
  private String joined = NONE;
  private boolean unusual;

  PlainArguments(List<String> arguments) {
    this.arguments = arguments;
  }

  /** Whether something is left to read. */
  boolean hasNext() {
    return !unusual && next < arguments.size();
  }

  /** The next long name of an option, or else the next argument. */
  String next() {
    String argument = arguments.get(next);
    next++;
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    name = equals < 0 ? LONG.getOrDefault(argument, argument) : argument.substring(0, equals);
    joined = equals < 0 ? NONE : argument.substring(equals + 1);
    // One may name a file of arguments, or hold quotation marks that mean something.
    unusual |= (equals >= 0 && joined.isEmpty()) || !isPlain(argument);
    return name;
  }

  /** Notes that the option is there, which has no value and is given once. */
  boolean flag() {
    unusual |= !given.add(name) || !joined.isEmpty();
    return true;
  }

  /** The value of an option that is given once. */
  String value() {
    unusual |= !given.add(name);
    return repeatedValue();
  }

  /** The value of an option that may be given several times. */
  String repeatedValue() {
    if (!joined.isEmpty()) {
      return joined;
    }
    if (next == arguments.size()) {
      unusual = true;
      return NONE;
    }
    String value = arguments.get(next);
    next++;
    unusual |= value.startsWith("-") || !isPlain(value);
    return value;
  }

  /** The parts of a value that commas divide; the option may be given several times. */
  List<String> repeatedList() {
    List<String> parts = List.of(repeatedValue().split(",", -1));
    unusual |= parts.contains(NONE);
    return parts;
  }

  /** The path that a value is. */
  Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      unusual = true;
      return Path.of(NONE);
    }
  }

  /** The number that a value is. */
  int number(String value) {
    if (!value.matches("[0-9]{1,6}")) {
      unusual = true;
      return 0;
    }
    return Integer.parseInt(value);
  }

  /** A path or the like, which is no option. */
  String argument() {
    unusual |= name.startsWith("-") && !name.equals("-");
    return name;
  }

  /** Leaves the arguments to the library. */
  void giveUp() {
    unusual = true;
  }

  /** Whether the library is to read the arguments. */
  boolean areUnusual() {
    return unusual;
  }

  private static boolean isPlain(String argument) {
    return !argument.isEmpty() && !argument.startsWith("@") && argument.indexOf('"') < 0;
  }
}
