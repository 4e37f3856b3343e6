package org.resolint.core.engine;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RuleNumber;
import org.resolint.core.rule.Severity;

/** What the annotation of a rule says, without the annotation. Immutable. */
@SuppressWarnings({
  "ClassExplicitlyAnnotation",
  "ImmutableAnnotationChecker" // the list is a copy
})
final class ListedRule implements RuleInfo {
  private static final int OFF = 1;
  private static final int PRECEDENT = 2;
  private static final int FIXABLE = 4;

  private final String id;
  private final String summary;
  private final Severity severity;
  private final String since;
  private final int flags;
  private final List<ListedNumber> numbers;

  private ListedRule(PackedInput in) {
    id = in.text();
    summary = in.text();
    severity = Severity.valueOf(in.text());
    since = in.text();
    flags = in.number();
    List<ListedNumber> listed = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      listed.add(new ListedNumber(in.text(), in.text(), in.number(), in.number(), in.number()));
    }
    numbers = List.copyOf(listed);
  }

  /** Reads what {@link #write} wrote. */
  static ListedRule read(PackedInput in) {
    return new ListedRule(in);
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
    out.number(info.numbers().length);
    for (RuleNumber number : info.numbers()) {
      out.text(number.name());
      out.text(number.summary());
      out.number(number.value());
      out.number(number.least());
      out.number(number.most());
    }
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
  public RuleNumber[] numbers() {
    return numbers.toArray(RuleNumber[]::new);
  }

  @Override
  public Class<? extends Annotation> annotationType() {
    return RuleInfo.class;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListedRule listed
        && id.equals(listed.id)
        && summary.equals(listed.summary)
        && severity == listed.severity
        && since.equals(listed.since)
        && flags == listed.flags
        && numbers.equals(listed.numbers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, flags);
  }

  /** What the annotation of a number says. */
  private record ListedNumber(String name, String summary, int value, int least, int most)
      implements RuleNumber {
    @Override
    public Class<? extends Annotation> annotationType() {
      return RuleNumber.class;
    }
  }
}
