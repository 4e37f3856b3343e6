package org.resolint.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas, method references and records of all kinds, and what they give. */
public final class LambdaSamples implements Supplier<List<String>> {
  private final String prefix = "no. ";
  private final List<String> said = new ArrayList<>();

  private record Mixed(
      boolean flag,
      char letter,
      byte small,
      short brief,
      int number,
      long big,
      float half,
      double exact,
      String text,
      int[] array,
      List<String> list) {}

  private record Empty() {}

  private interface Named {
    String name();

    private String shout() {
      return name() + "!";
    }

    default Supplier<String> shouting() {
      return this::shout;
    }
  }

  private static final class Inner {
    private final int value;

    private Inner(int value) {
      this.value = value;
    }

    private Supplier<Integer> twice() {
      return () -> value * 2;
    }
  }

  /** All that they give. */
  @Override
  public List<String> get() {
    sayFunctions();
    sayConversions();
    sayRecords();
    return said;
  }

  private void say(Object what) {
    said.add(String.valueOf(what));
  }

  private void sayFunctions() {
    Stream.of("b", "a").sorted(String::compareTo).forEach(this::say);
    IntStream.range(0, 3).mapToObj(i -> prefix + i).forEach(this::say);
    Supplier<List<String>> constructor = ArrayList::new;
    say(constructor.get());
    IntFunction<int[]> array = int[]::new;
    say(array.apply(4).length);
    Function<Integer, Inner> made = Inner::new;
    say(made.apply(21).twice().get());
    Named named = () -> "Anna";
    say(named.shouting().get());
    Supplier<Supplier<String>> nested = () -> () -> prefix + said.size();
    say(nested.get().get());
    Map<String, List<Integer>> map = new TreeMap<>();
    map.computeIfAbsent("x", key -> new ArrayList<>()).add(7);
    map.forEach((key, value) -> say(key + value));
    Runnable dropped = said::size;
    dropped.run();
    Runnable wide = System::nanoTime;
    wide.run();
  }

  private void sayConversions() {
    long big = 1L << 40;
    double exact = 0.5;
    Function<Integer, Long> captured = i -> i + big;
    say(captured.apply(1));
    ToDoubleFunction<Integer> sum = i -> i + big + exact;
    say(sum.applyAsDouble(2));
    IntToLongFunction widened = Math::abs;
    say(widened.applyAsLong(-3));
    ToIntFunction<Character> code = Character::getNumericValue;
    say(code.applyAsInt('7'));
    ToDoubleFunction<Integer> unboxed = LambdaSamples::half;
    say(unboxed.applyAsDouble(5));
    IntUnaryOperator negated = i -> -i;
    say(negated.applyAsInt(4));
    BiFunction<Long, Double, Object> boxed = (a, b) -> a * b;
    say(boxed.apply(3L, 1.5));
    Function<Object, String> cast = Object::toString;
    say(cast.compose((String text) -> text.length()).apply("four"));
  }

  private static double half(int number) {
    return number / 2.0;
  }

  private void sayRecords() {
    int[] array = {1};
    List<Mixed> all =
        List.of(
            mixed(true, 'a', 1, 0.5, "t", array),
            mixed(true, 'a', 1, 0.5, "t", array),
            mixed(false, 'a', 1, 0.5, "t", array),
            mixed(true, 'b', 1, 0.5, "t", array),
            mixed(true, 'a', 2, 0.5, "t", array),
            mixed(true, 'a', 1, Double.NaN, "t", array),
            mixed(true, 'a', 1, Double.NaN, "u", array),
            mixed(true, 'a', 1, 0.5, null, array),
            mixed(true, 'a', 1, 0.5, "t", null));
    for (Mixed one : all) {
      say(all.stream().map(one::equals).toList());
      say(one.array() == null ? one.hashCode() : "");
      say(one.equals(null) || one.equals(new Empty()));
    }
    say(new Empty().equals(new Empty()));
    say(new Empty().hashCode());
  }

  private static Mixed mixed(
      boolean flag, char letter, int number, double exact, String text, int[] array) {
    return new Mixed(
        flag,
        letter,
        (byte) number,
        (short) number,
        number,
        number,
        (float) exact,
        exact,
        text,
        array,
        List.of("l"));
  }
}
