/** Named points at which a test lets the process die. */
@NullMarked
package dev.parley.run.faults;

import org.jspecify.annotations.NullMarked;
