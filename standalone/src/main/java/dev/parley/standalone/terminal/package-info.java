/** Text for a person at a terminal. */
@NullMarked
package dev.parley.standalone.terminal;

import org.jspecify.annotations.NullMarked;
