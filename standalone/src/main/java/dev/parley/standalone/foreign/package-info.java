/** Records that somebody wrote where they do not belong, and that the log does not forget by itself. */
@NullMarked
package dev.parley.standalone.foreign;

import org.jspecify.annotations.NullMarked;
