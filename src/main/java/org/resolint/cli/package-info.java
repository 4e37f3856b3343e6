/** The command line: options, exit codes and the terminal. The only place that prints. */
@NullMarked
package org.resolint.cli;

import org.jspecify.annotations.NullMarked;
