/** What earlier runs found, kept in files. Nothing else in the core knows of it. */
@NullMarked
package org.resolint.core.cache;

import org.jspecify.annotations.NullMarked;
