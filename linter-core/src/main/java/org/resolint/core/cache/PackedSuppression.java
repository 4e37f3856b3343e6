package org.resolint.core.cache;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Suppression;
import org.resolint.core.engine.Suppression.Hold;
import org.resolint.core.engine.Suppression.Name;
import org.resolint.core.engine.Suppression.Origin;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;

/** What holds findings of a document back, in bytes. */
final class PackedSuppression {
  private PackedSuppression() {}

  static void write(Suppression suppression, PackedOutput out) {
    out.text(suppression.origin().name());
    out.text(suppression.place());
    out.list(List.copyOf(suppression.fingerprints()), (each, to) -> to.text(each));
    out.list(suppression.names(), PackedSuppression::write);
    write(suppression.unused(), out);
  }

  static Suppression read(PackedInput in) {
    return new Suppression(
        Origin.valueOf(in.text()),
        in.text(),
        Set.copyOf(in.list(PackedInput::text)),
        in.list(PackedSuppression::name),
        diagnostic(in));
  }

  private static void write(Name name, PackedOutput out) {
    out.text(name.text());
    out.list(name.holds(), PackedSuppression::write);
    out.number(name.judged() ? 1 : 0);
    write(name.unused(), out);
  }

  private static Name name(PackedInput in) {
    return new Name(in.text(), in.list(PackedSuppression::hold), in.number() == 1, diagnostic(in));
  }

  private static void write(Hold hold, PackedOutput out) {
    out.span(hold.span());
    out.list(hold.except(), (each, to) -> to.text(each));
  }

  private static Hold hold(PackedInput in) {
    return new Hold(in.span(), in.list(PackedInput::text));
  }

  private static void write(Optional<Diagnostic> diagnostic, PackedOutput out) {
    out.list(diagnostic.stream().toList(), PackedReport::write);
  }

  private static Optional<Diagnostic> diagnostic(PackedInput in) {
    return in.list(PackedReport::diagnostic).stream().findFirst();
  }
}
