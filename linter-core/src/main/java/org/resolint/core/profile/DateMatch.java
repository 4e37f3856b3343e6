package org.resolint.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A full date found in a text.
 *
 * @param start offset in the text given, UTF-16
 * @param end offset after the date
 * @param date null if the calendar has no such day, as with 31 June
 */
public record DateMatch(int start, int end, String text, @Nullable LocalDate date) {}
