package org.resolint.core.text;

/**
 * A place as people and editors name it.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 code units
 */
public record Position(int line, int column) {}
