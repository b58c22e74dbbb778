/** The moments at which something happens to a run by itself. */
@NullMarked
package dev.parley.run.timers;

import org.jspecify.annotations.NullMarked;
