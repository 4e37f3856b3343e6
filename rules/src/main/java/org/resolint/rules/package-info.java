/** The rules, one package a pack. */
@NullMarked
package org.resolint.rules;

import org.jspecify.annotations.NullMarked;
