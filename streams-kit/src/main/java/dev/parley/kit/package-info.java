/** Kafka plumbing that every service shares. */
@NullMarked
package dev.parley.kit;

import org.jspecify.annotations.NullMarked;
