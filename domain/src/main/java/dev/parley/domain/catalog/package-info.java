/** Agents, blueprints, channels, connectors and API keys: commands, events, state and immutable definitions. */
@NullMarked
package dev.parley.domain.catalog;

import org.jspecify.annotations.NullMarked;
