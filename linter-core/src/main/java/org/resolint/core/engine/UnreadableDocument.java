package org.resolint.core.engine;

/**
 * A document that could not be read.
 *
 * @param path the document
 * @param message what is wrong and what to do, one line
 */
public record UnreadableDocument(String path, String message) {}
