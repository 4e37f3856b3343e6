package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  private final List<Side> sides;
  private final List<Row> rows;

  /**
   * One of the versions.
   *
   * @param text which resolution it is a version of
   * @param number the number of that resolution, or null
   * @param anchor the place that stands for the whole
   */
  private record Side(
      String path, String language, String text, @Nullable String number, Span anchor) {
    static Side of(Collected<Version> version) {
      Version facts = version.facts();
      return new Side(
          version.path(), version.language(), facts.text(), facts.number(), facts.anchor());
    }

    Side at(Span place) {
      return new Side(path, language, text, number, place);
    }
  }

  private Versions(List<Side> sides, List<Row> rows) {
    this.sides = sides;
    this.rows = rows;
  }

  private static Versions align(Collection<Collected<Version>> all) {
    Versions versions = new Versions(all.stream().map(Side::of).toList(), new ArrayList<>());
    int place = 0;
    for (Collected<Version> version : all) {
      versions.align(place++, version.facts().passages());
    }
    return versions;
  }

  /** The share of paragraphs that a text and its precedent have in common at least. */
  private static final double PRECEDENT = 0.8;

  /** Groups what is a version of the same text; texts in one language alone are left out. */
  public static Stream<Versions> of(List<Collected<Version>> resolutions) {
    Map<String, Map<String, Collected<Version>>> texts = new TreeMap<>();
    for (Collected<Version> version : resolutions) {
      // Of two files in one language the first counts: the other is a copy or a draft of it.
      texts
          .computeIfAbsent(version.facts().text(), text -> new TreeMap<>(ORIGINAL_FIRST))
          .putIfAbsent(version.language(), version);
    }
    return texts.values().stream()
        .filter(versions -> versions.size() > 1)
        .map(versions -> align(versions.values()));
  }

  /**
   * Pairs each version of which there is no English one with the English version of the resolution
   * that it follows from year to year: one that it cites and whose paragraphs are nearly the same.
   */
  public static Stream<Versions> besidePrecedents(List<Collected<Version>> resolutions) {
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
        .flatMap(version -> besidePrecedent(version, english).stream());
  }

  private static Optional<Versions> besidePrecedent(
      Collected<Version> version, Map<String, Collected<Version>> english) {
    return version.facts().cited().stream()
        .map(english::get)
        .filter(Objects::nonNull)
        .map(precedent -> align(List.of(precedent, version)))
        .filter(Versions::areAlike)
        .findFirst();
  }

  /** Whether two versions have nearly all paragraphs in common. */
  private boolean areAlike() {
    long common = rows.stream().filter(row -> row.size() > 1).count();
    long meeting = rows.stream().filter(Row::opensAlike).count();
    return common >= PRECEDENT * rows.size() && meeting * 2 >= common;
  }

  private void align(int version, List<PassageFacts> passages) {
    List<Sketch> known = rows.stream().map(Row::sketch).toList();
    List<Sketch> own = passages.stream().map(PassageFacts::sketch).toList();
    int[] counterparts = LanguageVersions.counterparts(known, own);
    List<Row> before = List.copyOf(rows);
    int place = -1;
    for (int i = 0; i < counterparts.length; i++) {
      if (counterparts[i] == Alignment.NONE) {
        rows.add(++place, new Row(sides.size(), version, passages.get(i)));
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
    return aligned ? paragraphs() : List.of(this);
  }

  private Versions whole(Row row) {
    List<Side> having = new ArrayList<>();
    List<@Nullable PassageFacts> passages = new ArrayList<>();
    for (int version = 0; version < sides.size(); version++) {
      PassageFacts passage = row.in(version);
      if (passage != null) {
        having.add(sides.get(version).at(passage.span()));
        passages.add(passage);
      }
    }
    return new Versions(having, List.of(new Row(passages, row.sketch())));
  }

  /** Each paragraph that two languages or more have, as a whole of its own. */
  public List<Versions> paragraphs() {
    return rows.stream().filter(row -> row.size() > 1).map(this::whole).toList();
  }

  /** How many versions there are, two or more. */
  public int size() {
    return sides.size();
  }

  public List<Row> rows() {
    return rows;
  }

  public String language(int version) {
    return sides.get(version).language();
  }

  public String path(int version) {
    return sides.get(version).path();
  }

  public Span anchor(int version) {
    return sides.get(version).anchor();
  }

  /** A language as a message names it: "Russian". */
  public String name(int version) {
    return Locale.forLanguageTag(language(version)).getDisplayLanguage(Locale.ENGLISH);
  }

  /** What a message calls a paragraph; one of another text is named with its number. */
  public String title(int version, Row row) {
    String number = sides.get(version).number();
    boolean own = sides.get(version).text().equals(sides.get(size() - 1).text());
    return own ? row.sketch().name() : row.sketch().name() + " of " + number;
  }

  /** A place in a version. */
  public Elsewhere place(int version, Span span, String message) {
    return new Elsewhere(path(version), span, message);
  }

  /** What a version mentions, in order of place. */
  public List<Mention> mentions(int version, Aspect aspect) {
    return rows.stream()
        .map(row -> row.in(version))
        .filter(Objects::nonNull)
        .flatMap(passage -> passage.mentions(aspect).stream())
        .toList();
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
