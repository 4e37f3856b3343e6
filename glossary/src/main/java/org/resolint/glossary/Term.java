package org.resolint.glossary;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One designation of a concept in one language.
 *
 * @param text the designation in its dictionary form; {@code …} stands for up to eight words in
 *     between
 * @param language the lower-case primary subtag of BCP 47, such as {@code fr}
 * @param status what holds inside {@code scope}; see {@link #statusFor}
 * @param scope the texts that {@code status} holds for
 * @param partOfSpeech the word class, null where not given
 * @param capitals whether the capitals of {@code text} must stand in a text as well
 * @param source where the term is attested, empty where not given
 * @param note why the status is as it is, or how the term is used; empty where not given
 * @param count how often the source has the term, 0 where not counted
 */
public record Term(
    String text,
    String language,
    AdministrativeStatus status,
    Scope scope,
    @Nullable PartOfSpeech partOfSpeech,
    Capitals capitals,
    String source,
    String note,
    int count) {

  /** What stands for a gap in {@link #text}. */
  public static final char GAP = '…';

  public Term {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term needs a text");
    }
    if (count < 0) {
      throw new IllegalArgumentException("a count is never negative: " + count);
    }
    language = primaryLanguage(language);
  }

  /** A term without any detail, whose status holds everywhere. */
  public static Term of(String language, String text, AdministrativeStatus status) {
    return new Term(text, language, status, Scope.EVERYWHERE, null, Capitals.FREE, "", "", 0);
  }

  /** The status in the body of a text; see the other method. */
  public AdministrativeStatus statusFor(@Nullable String organ, @Nullable LocalDate date) {
    return statusFor(organ, date, TextPlace.BODY);
  }

  /**
   * The status in a text of a given organ and day of adoption. Outside of its scope a term is
   * neither preferred nor discouraged, but admitted.
   *
   * @param organ null if unknown; a status that is bound to organs then does not apply
   * @param date null if unknown; counts as today's usage
   * @param place where in the text
   */
  public AdministrativeStatus statusFor(
      @Nullable String organ, @Nullable LocalDate date, TextPlace place) {
    return scope.covers(organ, date, place) ? status : AdministrativeStatus.ADMITTED;
  }

  /** Terms are keys where the words of texts are compared with them; few share a text. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The lower-case primary subtag of a BCP 47 tag, such as {@code zh} of {@code zh-Hans}. */
  public static String primaryLanguage(String tag) {
    if (isPrimary(tag)) {
      return tag;
    }
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Whether a tag is one of two small letters: a start asks this of thousands of terms. */
  private static boolean isPrimary(String tag) {
    return tag.length() == 2 && isSmall(tag.charAt(0)) && isSmall(tag.charAt(1));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
