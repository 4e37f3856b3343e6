/**
 * Rules on grammar. An engine of somebody else's finds the slips; this package gives it clean text,
 * decides which of its findings count and where they stand. It knows no engine but through {@link
 * org.resolint.rules.grammar.GrammarEngine}.
 */
@org.jspecify.annotations.NullMarked
package org.resolint.rules.grammar;
