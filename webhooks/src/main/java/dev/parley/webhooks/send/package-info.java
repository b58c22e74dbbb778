/** Sending deliveries over HTTP, outside of the stream threads. */
@NullMarked
package dev.parley.webhooks.send;

import org.jspecify.annotations.NullMarked;
