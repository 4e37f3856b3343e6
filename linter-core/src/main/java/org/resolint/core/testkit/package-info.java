/**
 * For those who write rule packs: runs the examples on the pages of rules as tests. Needs JUnit,
 * which nothing else in this module does; a pack adds {@code junit-jupiter} to its tests.
 */
@NullMarked
package org.resolint.core.testkit;

import org.jspecify.annotations.NullMarked;
