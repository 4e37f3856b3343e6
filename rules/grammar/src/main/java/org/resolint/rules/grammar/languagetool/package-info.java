/** LanguageTool as the engine of the grammar rules. Nobody else knows LanguageTool's classes. */
@org.jspecify.annotations.NullMarked
package org.resolint.rules.grammar.languagetool;
