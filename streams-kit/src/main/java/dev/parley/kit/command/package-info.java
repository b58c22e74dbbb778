/** Sending commands. */
@NullMarked
package dev.parley.kit.command;

import org.jspecify.annotations.NullMarked;
