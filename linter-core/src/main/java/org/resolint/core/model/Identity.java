package org.resolint.core.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution says of itself in its masthead, title and closing lines. What the document does
 * not say is null.
 *
 * @param organ the body, such as {@code general-assembly}
 * @param symbol the document symbol, such as {@code A/RES/76/159}
 * @param number the number, such as {@code 76/159}
 * @param session the number of the session
 * @param agendaItem the agenda item, such as {@code 74 (b)}
 * @param adopted the date of adoption
 * @param meeting the number of the meeting
 */
public record Identity(
    @Nullable String organ,
    @Nullable String symbol,
    @Nullable String number,
    @Nullable Integer session,
    @Nullable String agendaItem,
    @Nullable LocalDate adopted,
    @Nullable Integer meeting) {

  /** What nothing is known of. */
  public static final Identity UNKNOWN = new Identity(null, null, null, null, null, null, null);
}
