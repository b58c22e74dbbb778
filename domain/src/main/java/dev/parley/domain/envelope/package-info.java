/** What travels around a command, an event and an outcome. */
@NullMarked
package dev.parley.domain.envelope;

import org.jspecify.annotations.NullMarked;
