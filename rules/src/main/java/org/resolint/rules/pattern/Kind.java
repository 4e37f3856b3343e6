package org.resolint.rules.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing a rule looks for. */
enum Kind {
  /** Words that must not stand there. */
  EXISTENCE(Nearness.PARAGRAPH),
  /** Words that others should stand for. */
  SUBSTITUTION(Nearness.PARAGRAPH),
  /** Words that must stand there often enough and not too often. */
  OCCURRENCE(Nearness.PARAGRAPH),
  /** Words that must not stand there twice. */
  REPETITION(Nearness.ADJACENT),
  /** Words that call for others. */
  CONDITIONAL(Nearness.RESOLUTION),
  /** Words that come in an order. */
  SEQUENCE(Nearness.RESOLUTION);

  private final Nearness nearness;

  Kind(Nearness nearness) {
    this.nearness = nearness;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Kind::label).toList();
  }

  static Optional<Kind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  /** The keys that only some kinds have. */
  List<String> keys() {
    return switch (this) {
      case EXISTENCE -> List.of("find");
      case SUBSTITUTION -> List.of("replace", "safe");
      case OCCURRENCE -> List.of("find", "min", "max", "within");
      case REPETITION -> List.of("find", "safe", "within");
      case CONDITIONAL -> List.of("if", "needs", "before", "within");
      case SEQUENCE -> List.of("order", "within");
    };
  }

  /** What a rule takes together unless it says so. */
  Nearness nearness() {
    return nearness;
  }
}
