/** The Maven plugin: hands a project's documents to a workspace and its findings to Maven's log. */
@NullMarked
package org.resolint.maven;

import org.jspecify.annotations.NullMarked;
