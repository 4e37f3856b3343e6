package org.resolint.core.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation;
import org.resolint.core.model.Identity;
import org.resolint.core.model.Resolution;

/**
 * The identifiers of a resolution by the grammar of the UN profile of Akoma Ntoso (AKN4UN): {@code
 * /akn/un/statement/deliberation/{actor}/{date}/{number}}.
 *
 * @param actor the body, such as {@code un-ga}; {@code un} where it is not known
 * @param date the day of adoption, or null
 * @param number the number as printed, else the symbol, else null
 * @param type the type of document in the path, such as {@code statement/deliberation}
 */
record AknIdentifiers(
    String actor, @Nullable LocalDate date, @Nullable String number, String type) {

  /** Stands where the format demands a date and the document has none. */
  static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);

  /**
   * The actors. The guidelines of AKN4UN print {@code un-ga} alone; the others are formed after its
   * pattern.
   */
  private static final Map<String, String> ACTORS =
      Map.of(
          "general-assembly", "un-ga",
          "human-rights-council", "un-hrc",
          "security-council", "un-sc",
          "economic-and-social-council", "un-ecosoc");

  /** The naming convention's word for a document without a number. */
  private static final String NO_NUMBER = "nn";

  /** ISO 639-2 codes, which Akoma Ntoso demands, for ISO 639-1. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "ar", "ara", "en", "eng", "es", "spa", "fr", "fra", "ru", "rus", "zh", "zho", "und",
          "und");

  /** The identifiers of a resolution, or of a document that holds none. */
  static AknIdentifiers of(Resolution resolution) {
    Identity identity = resolution.identity();
    String number = identity.number() == null ? identity.symbol() : identity.number();
    String organ = identity.organ();
    String actor = organ == null ? "un" : ACTORS.getOrDefault(organ, "un-" + organ);
    String type = resolution.isPresent() ? "statement/deliberation" : "doc/text";
    return new AknIdentifiers(actor, identity.adopted(), number, type);
  }

  /** The identifiers of what a run puts together. */
  static AknIdentifiers ofCollection() {
    return new AknIdentifiers("un", null, null, "collection/resolutions");
  }

  /**
   * The identifier of a resolution or decision that a text cites; empty where the text leaves body
   * or date open, or where the body's part of the identifier is not settled.
   */
  static Optional<String> of(Citation citation) {
    String organ = citation.organ();
    LocalDate date = citation.date();
    boolean settled = organ != null && date != null && ACTORS.containsKey(organ);
    if (!settled || citation.kind() == Citation.Kind.DOCUMENT) {
      return Optional.empty();
    }
    String actor = ACTORS.getOrDefault(organ, "");
    return Optional.of(
        new AknIdentifiers(actor, date, citation.number(), "statement/deliberation").work());
  }

  /** The work: the resolution in whatever language. */
  String work() {
    return "/akn/un/" + type + "/" + actor + "/" + day() + "/" + pathNumber();
  }

  /** The expression: its text in one language as adopted. */
  String expression(String language) {
    return work() + "/" + alpha3(language) + "@";
  }

  /** The manifestation: the XML file. */
  String manifestation(String language) {
    return expression(language) + ".xml";
  }

  /** The day of adoption, or {@link #NO_DATE}. */
  LocalDate day() {
    LocalDate known = date;
    return known == null ? NO_DATE : known;
  }

  /** The number as it stands in a path: {@code 76-159} for 76/159. */
  String pathNumber() {
    String printed = number;
    if (printed == null || printed.isBlank()) {
      return NO_NUMBER;
    }
    StringBuilder path = new StringBuilder();
    printed.strip().codePoints().forEach(c -> append(path, c));
    return path.toString();
  }

  /** The ISO 639-2 code of a language. */
  static String alpha3(String language) {
    return LANGUAGES.getOrDefault(language, "und");
  }

  private static void append(StringBuilder path, int c) {
    if (c == '/') {
      path.append('-');
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      path.append('_');
    } else if (isPlain(c)) {
      path.appendCodePoint(c);
    } else {
      for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        path.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
  }

  private static boolean isPlain(int c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || "-._()".indexOf(c) >= 0;
  }
}
