/**
 * The Maven plugin: hands a project's documents to a workspace and its findings to Maven's log.
 * What a check, a fix or a report is, others know.
 */
@NullMarked
package org.resolint.maven;

import org.jspecify.annotations.NullMarked;
