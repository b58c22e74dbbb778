/**
 * A typed client of Parley's REST API: {@link dev.parley.client.Parley} for those with an API key, {@link dev.parley.client.Conversation}
 * for those with a join token.
 */
@NullMarked
package dev.parley.client;

import org.jspecify.annotations.NullMarked;
