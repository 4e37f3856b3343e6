package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport.Elsewhere;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Alignment;
import org.resolint.rules.alignment.LanguageVersions;
import org.resolint.rules.alignment.Sketch;

/**
 * The versions of one text with their paragraphs side by side, each version in another language and
 * English first.
 */
final class Versions {
  static final String ENGLISH = "en";

  /** Most texts are drafted in English, so that a message measures the others against it. */
  private static final Comparator<String> ORIGINAL_FIRST =
      Comparator.comparing((String language) -> !language.equals(ENGLISH))
          .thenComparing(Comparator.naturalOrder());

  private final List<Collected<Version>> all;
  private final List<Row> rows = new ArrayList<>();

  private Versions(List<Collected<Version>> all) {
    this.all = List.copyOf(all);
    for (int version = 0; version < all.size(); version++) {
      align(version);
    }
  }

  /** Groups what is a version of the same text; texts in one language alone are left out. */
  static List<Versions> of(List<Collected<Version>> resolutions) {
    Map<String, Map<String, Collected<Version>>> texts = new TreeMap<>();
    for (Collected<Version> version : resolutions) {
      // Of two files in one language the first counts: the other is a copy or a draft of it.
      texts
          .computeIfAbsent(version.facts().text(), text -> new TreeMap<>(ORIGINAL_FIRST))
          .putIfAbsent(version.language(), version);
    }
    return texts.values().stream()
        .filter(versions -> versions.size() > 1)
        .map(versions -> new Versions(new ArrayList<>(versions.values())))
        .toList();
  }

  private void align(int version) {
    List<PassageFacts> passages = all.get(version).facts().passages();
    List<Sketch> known = rows.stream().map(Row::sketch).toList();
    List<Sketch> own = passages.stream().map(PassageFacts::sketch).toList();
    int[] counterparts = LanguageVersions.counterparts(known, own);
    List<Row> before = List.copyOf(rows);
    Row previous = null;
    for (int i = 0; i < counterparts.length; i++) {
      Row row;
      if (counterparts[i] == Alignment.NONE) {
        row = new Row(all.size(), version, passages.get(i));
        rows.add(previous == null ? 0 : rows.indexOf(previous) + 1, row);
      } else {
        row = before.get(counterparts[i]);
        row.add(version, passages.get(i));
      }
      previous = row;
    }
  }

  /** How many versions there are, two or more. */
  int size() {
    return all.size();
  }

  List<Row> rows() {
    return rows;
  }

  String language(int version) {
    return all.get(version).language();
  }

  String path(int version) {
    return all.get(version).path();
  }

  Span anchor(int version) {
    return all.get(version).facts().anchor();
  }

  /** A language as a message names it: "Russian". */
  String name(int version) {
    return Locale.forLanguageTag(language(version)).getDisplayLanguage(Locale.ENGLISH);
  }

  /** A place in a version. */
  Elsewhere place(int version, Span span, String message) {
    return new Elsewhere(path(version), span, message);
  }

  /** What a version mentions, in order of place. */
  List<Mention> mentions(int version, Aspect aspect) {
    return all.get(version).facts().passages().stream()
        .flatMap(passage -> passage.mentions(aspect).stream())
        .toList();
  }

  /** The paragraph that stands before a row in a version, or null if there is none. */
  @Nullable PassageFacts before(Row row, int version) {
    for (int i = rows.indexOf(row) - 1; i >= 0; i--) {
      PassageFacts passage = rows.get(i).in(version);
      if (passage != null) {
        return passage;
      }
    }
    return null;
  }
}
