package org.resolint.core.cache;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.DocumentResult;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.FactForm;

/**
 * What one document gave in bytes, with the facts that wait for other documents. The form has no
 * version: the build that writes it alone reads it.
 */
public final class PackedDocument {
  private PackedDocument() {}

  /**
   * Packs a result.
   *
   * @param comparing the rules whose facts are packed, in the order in which they will be read
   * @return empty if a rule broke, or if facts have no form
   */
  public static Optional<byte[]> pack(DocumentResult result, List<CollectionRule<?>> comparing) {
    if (!result.failures().isEmpty() || !areKept(comparing)) {
      return Optional.empty();
    }
    PackedOutput out = new PackedOutput();
    out.list(result.report().stream().toList(), PackedReport::write);
    out.list(result.unreadable().stream().toList(), PackedReport::write);
    IdentityHashMap<Object, Integer> known = new IdentityHashMap<>();
    for (CollectionRule<?> rule : comparing) {
      FactForm<?> form = rule.form().orElseThrow();
      out.list(
          result.facts().getOrDefault(rule, List.of()),
          (collected, to) -> write(collected, form, known, to));
    }
    out.list(result.suppressions(), PackedSuppression::write);
    return Optional.of(out.toByteArray());
  }

  /** Whether all facts can be packed. */
  public static boolean areKept(List<CollectionRule<?>> comparing) {
    return comparing.stream().allMatch(rule -> rule.form().isPresent());
  }

  /** Facts that rules share are written once. */
  @SuppressWarnings("unchecked") // the facts came from the rule of the form
  private static void write(
      Collected<?> collected,
      FactForm<?> form,
      IdentityHashMap<Object, Integer> known,
      PackedOutput out) {
    out.text(collected.path());
    out.text(collected.language());
    Integer place = known.putIfAbsent(collected.facts(), known.size() + 1);
    out.number(place == null ? 0 : place);
    if (place == null) {
      ((FactForm<Object>) form).write(collected.facts(), out);
    }
  }

  /**
   * The result that was packed.
   *
   * @param comparing the rules whose facts were packed, in the same order
   * @throws RuntimeException if the bytes are none
   */
  public static DocumentResult unpack(ByteBuffer bytes, List<CollectionRule<?>> comparing) {
    PackedInput in = new PackedInput(bytes);
    Optional<DocumentReport> report = in.list(PackedReport::document).stream().findFirst();
    Optional<UnreadableDocument> unreadable =
        in.list(PackedReport::unreadable).stream().findFirst();
    Map<CollectionRule<?>, List<Collected<?>>> facts = new HashMap<>();
    List<Object> known = new ArrayList<>();
    for (CollectionRule<?> rule : comparing) {
      FactForm<?> form = rule.form().orElseThrow();
      facts.put(rule, in.list(from -> read(form, known, from)));
    }
    return new DocumentResult(
        report, unreadable, List.of(), facts, in.list(PackedSuppression::read));
  }

  private static Collected<?> read(FactForm<?> form, List<Object> known, PackedInput in) {
    String path = in.text();
    String language = in.text();
    int place = in.number();
    if (place > 0) {
      return new Collected<>(path, language, known.get(place - 1));
    }
    Object facts = form.read(in);
    known.add(facts);
    return new Collected<>(path, language, facts);
  }
}
