package org.resolint.core.engine;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.RuleInfo;

/**
 * The identities of rules by the names of their classes, as the build writes them down: to have
 * Java read the annotations of a hundred classes costs every start more. Immutable.
 */
public final class RuleIndex {
  /** Knows no rule. */
  public static final RuleIndex NONE = new RuleIndex(Map.of());

  private final Map<String, RuleInfo> infos;

  private RuleIndex(Map<String, RuleInfo> infos) {
    this.infos = infos;
  }

  /**
   * Reads what {@link #pack} wrote.
   *
   * @throws RuntimeException if it did not write this
   */
  public static RuleIndex read(byte[] packed) {
    PackedInput in = new PackedInput(ByteBuffer.wrap(packed));
    int size = in.number();
    Map<String, RuleInfo> infos = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      infos.put(in.text(), ListedRule.read(in));
    }
    return new RuleIndex(infos);
  }

  /** The index of rules as bytes. */
  public static byte[] pack(Registry registry) {
    PackedOutput out = new PackedOutput();
    List<RuleInfo> all = registry.infos();
    out.number(all.size());
    for (RuleInfo info : all) {
      out.text(registry.rule(info.id()).orElseThrow().getClass().getName());
      ListedRule.write(info, out);
    }
    return out.toByteArray();
  }

  /** The identity of the rules of a class; empty if it is not known. */
  Optional<RuleInfo> find(Class<?> rule) {
    return Optional.ofNullable(infos.get(rule.getName()));
  }
}
