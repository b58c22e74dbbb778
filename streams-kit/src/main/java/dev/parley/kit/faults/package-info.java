/** Named points at which a test lets the process die. */
@NullMarked
package dev.parley.kit.faults;

import org.jspecify.annotations.NullMarked;
