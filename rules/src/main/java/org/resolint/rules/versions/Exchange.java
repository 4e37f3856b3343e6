package org.resolint.rules.versions;

import org.resolint.rules.versions.TermMentions.Named;

/**
 * A concept of the English version in whose place another version names another one.
 *
 * @param lost what English names, and where it does
 * @param instead what the other version names, and where it does
 */
public record Exchange(Named lost, Named instead) {}
