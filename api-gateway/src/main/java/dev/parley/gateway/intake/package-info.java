/** The door for producers that write to the requests topic. */
@NullMarked
package dev.parley.gateway.intake;

import org.jspecify.annotations.NullMarked;
