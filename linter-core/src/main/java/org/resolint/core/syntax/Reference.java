package org.resolint.core.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A symbol or number as it ought to be written.
 *
 * @param form its form
 * @param text the canonical writing, the same in all languages
 * @param session the number before the slash; null in forms without one
 * @param special the letters of a special session, or null
 */
record Reference(Form form, String text, @Nullable Integer session, @Nullable String special) {
  /** The forms. */
  enum Form {
    /** {@code A/76/462/Add.2}. */
    SYMBOL,
    /** {@code 47/9}. */
    SESSION,
    /** {@code S-8/1}, {@code ES-10/2}. */
    EXTRAORDINARY,
    /** {@code 2000/22}. */
    YEAR,
    /** {@code 1325 (2000)}. */
    YEARLY,
    /** {@code 217 A (III)}. */
    ROMAN
  }
}
