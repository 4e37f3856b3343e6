/**
 * The pack {@code suppression}: comments that hold findings back. Its rules are names and pages;
 * the engine finds what they report.
 */
@NullMarked
package org.resolint.rules.suppression;

import org.jspecify.annotations.NullMarked;
