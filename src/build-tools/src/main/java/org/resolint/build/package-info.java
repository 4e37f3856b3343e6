/** What the build runs over the classes of other modules. Nothing of it is shipped. */
@NullMarked
package org.resolint.build;

import org.jspecify.annotations.NullMarked;
