package org.resolint.core.engine;

import java.lang.annotation.Annotation;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

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
      infos.put(in.text(), Listed.read(in));
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
      Listed.write(info, out);
    }
    return out.toByteArray();
  }

  /** The identity of the rules of a class; empty if it is not known. */
  Optional<RuleInfo> find(Class<?> rule) {
    return Optional.ofNullable(infos.get(rule.getName()));
  }

  /** What an annotation says. */
  @SuppressWarnings("ClassExplicitlyAnnotation")
  private static final class Listed implements RuleInfo {
    private static final int OFF = 1;
    private static final int PRECEDENT = 2;
    private static final int FIXABLE = 4;

    private final String id;
    private final String summary;
    private final Severity severity;
    private final String since;
    private final int flags;

    private Listed(String id, String summary, Severity severity, String since, int flags) {
      this.id = id;
      this.summary = summary;
      this.severity = severity;
      this.since = since;
      this.flags = flags;
    }

    static Listed read(PackedInput in) {
      return new Listed(in.text(), in.text(), Severity.valueOf(in.text()), in.text(), in.number());
    }

    static void write(RuleInfo info, PackedOutput out) {
      out.text(info.id());
      out.text(info.summary());
      out.text(info.severity().name());
      out.text(info.since());
      out.number(
          (info.offByDefault() ? OFF : 0)
              | (info.needsPrecedent() ? PRECEDENT : 0)
              | (info.fixable() ? FIXABLE : 0));
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String summary() {
      return summary;
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public String since() {
      return since;
    }

    @Override
    public boolean offByDefault() {
      return (flags & OFF) != 0;
    }

    @Override
    public boolean needsPrecedent() {
      return (flags & PRECEDENT) != 0;
    }

    @Override
    public boolean fixable() {
      return (flags & FIXABLE) != 0;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return RuleInfo.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Listed listed
          && id.equals(listed.id)
          && summary.equals(listed.summary)
          && severity == listed.severity
          && since.equals(listed.since)
          && flags == listed.flags;
    }

    @Override
    public int hashCode() {
      return Objects.hash(id, flags);
    }
  }
}
