package org.resolint.rules.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** What a rule does with the places it finds. Immutable and thread-safe. */
sealed interface Check {

  /**
   * Looks at regions that belong together.
   *
   * @param source what they come from
   */
  List<Finding> findings(List<Region> passage, Source source);

  /** Whatever is found is wrong. */
  record Existence(Phrases find, Message message) implements Check {
    @Override
    public List<Finding> findings(List<Region> passage, Source source) {
      return find.in(passage).stream()
          .map(hit -> Finding.at(hit.span(), message.fill(hit.values())))
          .toList();
    }
  }

  /**
   * Something else should stand there.
   *
   * @param replacements what, for each phrase, best first
   * @param adapts whether capitals are carried over
   */
  record Substitution(
      Phrases find,
      Map<Phrase, List<Message>> replacements,
      Fix.Safety safety,
      boolean adapts,
      Message message)
      implements Check {
    /** Copies the map. */
    public Substitution {
      replacements = Map.copyOf(replacements);
    }

    @Override
    public List<Finding> findings(List<Region> passage, Source source) {
      List<Finding> findings = new ArrayList<>();
      for (Hit hit : find.in(passage)) {
        List<String> texts = texts(hit);
        if (!texts.contains(hit.text())) {
          findings.add(finding(hit, texts, source));
        }
      }
      return findings;
    }

    private List<String> texts(Hit hit) {
      return replacements.getOrDefault(hit.phrase(), List.of()).stream()
          .map(replacement -> replacement.fill(hit.values()))
          .map(text -> adapts ? like(hit.text(), text) : text)
          .toList();
    }

    private Finding finding(Hit hit, List<String> texts, Source source) {
      String best = texts.get(0);
      Map<String, String> values = hit.values();
      values.put("replacement", best);
      Finding finding = Finding.at(hit.span(), message.fill(values)).withSuggestions(texts);
      if (!hit.region().isWhole(hit.start(), hit.end(), source)) {
        return finding;
      }
      // Of several, somebody has to choose.
      Fix.Safety itsSafety = texts.size() == 1 ? safety : Fix.Safety.UNSAFE;
      Edit edit = new Edit(hit.span(), best);
      return finding.withFix(new Fix("Replace with '" + best + "'", itsSafety, List.of(edit)));
    }

    /** A text with the capitals of another. */
    private static String like(String model, String text) {
      String capitals = model.toUpperCase(Locale.ROOT);
      boolean hasSeveral = model.codePoints().filter(Character::isLetter).count() > 1;
      if (hasSeveral && model.equals(capitals) && !model.equals(model.toLowerCase(Locale.ROOT))) {
        return text.toUpperCase(Locale.ROOT);
      }
      int first = text.codePointAt(0);
      return Character.isUpperCase(model.codePointAt(0))
          ? Character.toString(Character.toTitleCase(first))
              + text.substring(Character.charCount(first))
          : text;
    }
  }

  /** It should stand there so often. */
  record Occurrence(Phrases find, int least, int most, Message message) implements Check {
    @Override
    public List<Finding> findings(List<Region> passage, Source source) {
      List<Hit> hits = passage.isEmpty() ? List.of() : find.in(passage);
      if (passage.isEmpty() || (hits.size() >= least && hits.size() <= most)) {
        return List.of();
      }
      boolean tooMany = hits.size() > most;
      Map<String, String> values = tooMany ? hits.get(most).values() : new HashMap<>();
      values.put("count", String.valueOf(hits.size()));
      values.put("min", String.valueOf(least));
      values.put("max", String.valueOf(most));
      Span span = tooMany ? hits.get(most).span() : passage.get(0).span();
      return List.of(Finding.at(span, message.fill(values)));
    }
  }

  /**
   * It should not stand there twice.
   *
   * @param nearness how near the second has to be
   * @param ignoresCase whether capitals make no difference
   */
  record Repetition(
      Phrases find, Nearness nearness, Fix.Safety safety, boolean ignoresCase, Message message)
      implements Check {
    @Override
    public List<Finding> findings(List<Region> passage, Source source) {
      List<Finding> findings = new ArrayList<>();
      Map<String, Hit> known = new HashMap<>();
      Optional<Hit> last = Optional.empty();
      for (Hit hit : find.in(passage)) {
        String key = key(hit);
        Optional<Hit> earlier =
            nearness == Nearness.ADJACENT
                ? last.filter(before -> key.equals(key(before)) && areAdjacent(before, hit))
                : Optional.ofNullable(known.get(key));
        earlier.ifPresent(before -> findings.add(finding(before, hit, source)));
        known.putIfAbsent(key, hit);
        last = Optional.of(hit);
      }
      return findings;
    }

    private String key(Hit hit) {
      return ignoresCase ? hit.text().toLowerCase(Locale.ROOT) : hit.text();
    }

    private static boolean areAdjacent(Hit first, Hit second) {
      return first.region().equals(second.region())
          && first.region().text().substring(first.end(), second.start()).isBlank();
    }

    private Finding finding(Hit first, Hit second, Source source) {
      Finding finding =
          Finding.at(second.span(), message.fill(second.values()))
              .relatedTo(first.span(), "It stands here already");
      Region region = second.region();
      if (nearness != Nearness.ADJACENT || !region.isWhole(first.end(), second.end(), source)) {
        return finding;
      }
      Span rest = region.span(first.end(), second.end());
      return finding.withFix(
          new Fix("Remove '" + second.text() + "'", safety, List.of(new Edit(rest, ""))));
    }
  }

  /**
   * If one thing stands there, so must another: with the same first group, if both have one.
   *
   * @param before whether it has to come first
   */
  record Conditional(Phrases when, Phrases needs, boolean before, Message message)
      implements Check {
    @Override
    public List<Finding> findings(List<Region> passage, Source source) {
      List<Finding> findings = new ArrayList<>();
      List<Hit> hits = when.in(passage);
      if (hits.isEmpty()) {
        return findings;
      }
      boolean isKeyed = when.groups() > 0 && needs.groups() > 0;
      Map<String, Hit> met = firsts(needs.in(passage), isKeyed);
      firsts(hits, isKeyed)
          .forEach(
              (key, hit) -> {
                Hit need = met.get(key);
                if (need == null || (before && need.keyPlace() > hit.keyPlace())) {
                  findings.add(finding(hit, Optional.ofNullable(need)));
                }
              });
      return findings;
    }

    private Finding finding(Hit hit, Optional<Hit> late) {
      Finding finding = Finding.at(hit.span(), message.fill(hit.values()));
      return late.map(need -> finding.relatedTo(need.span(), "It comes only here")).orElse(finding);
    }

    /** The first of those with the same first group, in order. */
    private static Map<String, Hit> firsts(List<Hit> hits, boolean isKeyed) {
      Map<String, Hit> firsts = new LinkedHashMap<>();
      hits.forEach(hit -> firsts.putIfAbsent(isKeyed ? hit.firstGroup() : "", hit));
      return firsts;
    }
  }

  /** Where several things stand, the first of each come in this order. */
  record Order(List<Phrases> order, Message message) implements Check {
    /** Copies the list. */
    public Order {
      order = List.copyOf(order);
    }

    private record Place(int rank, Hit hit) {}

    @Override
    public List<Finding> findings(List<Region> passage, Source source) {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        List<Hit> hits = order.get(i).in(passage);
        if (!hits.isEmpty()) {
          places.add(new Place(i, hits.get(0)));
        }
      }
      places.sort((a, b) -> a.hit().span().compareTo(b.hit().span()));
      List<Finding> findings = new ArrayList<>();
      Place highest = places.isEmpty() ? null : places.get(0);
      for (Place place : places) {
        if (highest != null && place.rank() < highest.rank()) {
          Map<String, String> values = place.hit().values();
          values.put("other", highest.hit().text());
          findings.add(
              Finding.at(place.hit().span(), message.fill(values))
                  .relatedTo(highest.hit().span(), "It has to come after that"));
        } else {
          highest = place;
        }
      }
      return findings;
    }
  }
}
