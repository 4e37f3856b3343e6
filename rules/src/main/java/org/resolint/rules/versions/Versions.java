package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport.Elsewhere;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Alignment;
import org.resolint.rules.alignment.LanguageVersions;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.alignment.Sketch;

/**
 * The versions of one text with their paragraphs side by side, each version in another language and
 * English first.
 */
public final class Versions {
  public static final String ENGLISH = "en";

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

  /** The share of paragraphs that a text and its precedent have in common at least. */
  private static final double PRECEDENT = 0.8;

  /** Groups what is a version of the same text; texts in one language alone are left out. */
  public static List<Versions> of(List<Collected<Version>> resolutions) {
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

  /**
   * Pairs each version of which there is no English one with the English version of the resolution
   * that it follows from year to year: one that it cites and whose paragraphs are nearly the same.
   */
  public static List<Versions> besidePrecedents(List<Collected<Version>> resolutions) {
    Map<String, Collected<Version>> english = new TreeMap<>();
    for (Collected<Version> version : resolutions) {
      String number = version.facts().number();
      if (version.language().equals(ENGLISH) && number != null) {
        english.putIfAbsent(number, version);
      }
    }
    Set<String> translated = new HashSet<>();
    english.values().forEach(version -> translated.add(version.facts().text()));
    return resolutions.stream()
        .filter(version -> !version.language().equals(ENGLISH))
        .filter(version -> !translated.contains(version.facts().text()))
        .flatMap(version -> besidePrecedent(version, english).stream())
        .toList();
  }

  private static Optional<Versions> besidePrecedent(
      Collected<Version> version, Map<String, Collected<Version>> english) {
    return version.facts().mentions(Aspect.CITATION).stream()
        .map(Mention::thing)
        .distinct()
        .map(english::get)
        .filter(Objects::nonNull)
        .map(precedent -> new Versions(List.of(precedent, version)))
        .filter(Versions::areAlike)
        .findFirst();
  }

  /** Whether two versions have nearly all paragraphs in common. */
  private boolean areAlike() {
    long common = rows.stream().filter(row -> row.size() > 1).count();
    long meeting = rows.stream().filter(Row::opensAlike).count();
    return common >= PRECEDENT * rows.size() && meeting * 2 >= common;
  }

  private void align(int version) {
    List<PassageFacts> passages = all.get(version).facts().passages();
    List<Sketch> known = rows.stream().map(Row::sketch).toList();
    List<Sketch> own = passages.stream().map(PassageFacts::sketch).toList();
    int[] counterparts = LanguageVersions.counterparts(known, own);
    List<Row> before = List.copyOf(rows);
    int place = -1;
    for (int i = 0; i < counterparts.length; i++) {
      if (counterparts[i] == Alignment.NONE) {
        rows.add(++place, new Row(all.size(), version, passages.get(i)));
      } else {
        Row row = before.get(counterparts[i]);
        row.add(version, passages.get(i));
        place = place(row, place);
      }
    }
  }

  /** Where a row stands: mostly soon after the one before, and there may be very many. */
  private int place(Row row, int before) {
    int after = rows.subList(before + 1, rows.size()).indexOf(row);
    return after >= 0 ? before + 1 + after : rows.indexOf(row);
  }

  /**
   * What is compared as a whole: a resolution, but of aligned text each unit that two languages or
   * more have, as a memory holds units of many texts.
   */
  public List<Versions> wholes() {
    boolean aligned = !rows.isEmpty() && rows.get(0).sketch().part() == Part.SEGMENT;
    return aligned
        ? rows.stream().filter(row -> row.size() > 1).map(this::whole).toList()
        : List.of(this);
  }

  private Versions whole(Row row) {
    List<Collected<Version>> versions = new ArrayList<>();
    for (int version = 0; version < all.size(); version++) {
      PassageFacts passage = row.in(version);
      if (passage != null) {
        Version facts = new Version(text(version), null, passage.span(), List.of(passage));
        versions.add(new Collected<>(path(version), language(version), facts));
      }
    }
    return new Versions(versions);
  }

  private String text(int version) {
    return all.get(version).facts().text();
  }

  /** How many versions there are, two or more. */
  public int size() {
    return all.size();
  }

  public List<Row> rows() {
    return rows;
  }

  public String language(int version) {
    return all.get(version).language();
  }

  public String path(int version) {
    return all.get(version).path();
  }

  public Span anchor(int version) {
    return all.get(version).facts().anchor();
  }

  /** A language as a message names it: "Russian". */
  public String name(int version) {
    return Locale.forLanguageTag(language(version)).getDisplayLanguage(Locale.ENGLISH);
  }

  /** What a message calls a paragraph; one of another text is named with its number. */
  public String title(int version, Row row) {
    String number = all.get(version).facts().number();
    boolean own = all.get(version).facts().text().equals(all.get(size() - 1).facts().text());
    return own ? row.sketch().name() : row.sketch().name() + " of " + number;
  }

  /** A place in a version. */
  public Elsewhere place(int version, Span span, String message) {
    return new Elsewhere(path(version), span, message);
  }

  /** What a version mentions, in order of place. */
  public List<Mention> mentions(int version, Aspect aspect) {
    return all.get(version).facts().mentions(aspect);
  }

  /** The paragraph that stands before a row in a version, or null if there is none. */
  public @Nullable PassageFacts before(Row row, int version) {
    for (int i = rows.indexOf(row) - 1; i >= 0; i--) {
      PassageFacts passage = rows.get(i).in(version);
      if (passage != null) {
        return passage;
      }
    }
    return null;
  }
}
