package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resolint.core.engine.Suppression.Hold;
import org.resolint.core.engine.Suppression.Name;
import org.resolint.core.engine.Suppression.Origin;

/**
 * Looks up what holds a finding of a document back, and remembers what was of use. Not thread-safe.
 */
final class SuppressionIndex {
  private final Map<Origin, Map<String, TreeMap<Integer, Place>>> comments =
      new EnumMap<>(Origin.class);
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Set<Name> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private record Place(Name name, Hold hold) {}

  private record Entry(Suppression suppression, Name name) {}

  SuppressionIndex(List<Suppression> suppressions) {
    for (Suppression suppression : suppressions) {
      for (Name name : suppression.names()) {
        add(suppression, name);
      }
    }
  }

  private void add(Suppression suppression, Name name) {
    if (suppression.origin() == Origin.CONFIGURATION) {
      entries
          .computeIfAbsent(name.text(), key -> new ArrayList<>())
          .add(new Entry(suppression, name));
      return;
    }
    TreeMap<Integer, Place> places =
        comments
            .computeIfAbsent(suppression.origin(), key -> new HashMap<>())
            .computeIfAbsent(name.text(), key -> new TreeMap<>());
    name.holds().forEach(hold -> places.put(hold.span().start(), new Place(name, hold)));
  }

  /** Whether a name held something back. */
  boolean isUsed(Name name) {
    return used.contains(name);
  }

  /** Whether a finding is held back; all that does so counts as of use. */
  boolean holds(Diagnostic diagnostic) {
    String rule = diagnostic.rule();
    boolean held = holds(rule, diagnostic);
    return holds(rule.substring(0, rule.indexOf('/')), diagnostic) || held;
  }

  private boolean holds(String name, Diagnostic diagnostic) {
    boolean held = false;
    for (Map<String, TreeMap<Integer, Place>> byName : comments.values()) {
      TreeMap<Integer, Place> places = byName.get(name);
      Map.Entry<Integer, Place> nearest =
          places == null ? null : places.floorEntry(diagnostic.start().offset());
      if (nearest != null && holds(nearest.getValue().hold(), diagnostic)) {
        used.add(nearest.getValue().name());
        held = true;
      }
    }
    for (Entry entry : entries.getOrDefault(name, List.of())) {
      Set<String> fingerprints = entry.suppression().fingerprints();
      boolean meant = fingerprints.isEmpty() || fingerprints.contains(diagnostic.fingerprint());
      if (meant && entry.name().holds().stream().anyMatch(hold -> holds(hold, diagnostic))) {
        used.add(entry.name());
        held = true;
      }
    }
    return held;
  }

  private static boolean holds(Hold hold, Diagnostic diagnostic) {
    int start = diagnostic.start().offset();
    return hold.span().start() <= start
        && start <= hold.span().end()
        && !hold.except().contains(diagnostic.rule());
  }
}
