/**
 * How XML is read that nobody vouches for. Woodstox is known in the packages of the glossary that
 * read and write files alone.
 */
@NullMarked
package org.resolint.glossary.xml;

import org.jspecify.annotations.NullMarked;
