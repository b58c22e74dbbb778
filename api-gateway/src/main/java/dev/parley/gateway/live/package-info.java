/** Following what happens: server-sent events, one virtual thread a stream, each with its own place in the history. */
@NullMarked
package dev.parley.gateway.live;

import org.jspecify.annotations.NullMarked;
