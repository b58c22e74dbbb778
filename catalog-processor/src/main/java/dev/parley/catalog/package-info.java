/** Decides about agents, blueprints, channels, connectors and API keys. */
@NullMarked
package dev.parley.catalog;

import org.jspecify.annotations.NullMarked;
