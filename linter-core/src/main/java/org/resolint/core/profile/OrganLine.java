package org.resolint.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * The enacting line of a resolution: "The General Assembly,".
 *
 * @param organ the organ's key, such as {@code general-assembly}
 * @param start offset of the name in the text given, UTF-16
 * @param end offset after the name, before the comma
 * @param text the name as written, with its article
 * @param comma the comma as written, null if there is none
 */
public record OrganLine(String organ, int start, int end, String text, @Nullable String comma) {}
