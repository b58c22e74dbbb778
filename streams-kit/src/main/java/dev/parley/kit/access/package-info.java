/** The log of who read what was said. */
@NullMarked
package dev.parley.kit.access;

import org.jspecify.annotations.NullMarked;
