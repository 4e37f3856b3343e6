/**
 * What a language and an organ bring to the reading of a resolution: opening phrases, organ names,
 * formulas, number and date forms, paragraph labels, calendars.
 *
 * <p>Everything said here about a language is data in {@code profiles/*.yml}; the classes only know
 * how to look it up. They see plain text and offsets into it (UTF-16, half-open), never a
 * manuscript, a tree or a rule.
 */
@NullMarked
package org.resolint.core.profile;

import org.jspecify.annotations.NullMarked;
