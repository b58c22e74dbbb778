/** Which webhooks are told of an event. */
@NullMarked
package dev.parley.webhooks.router;

import org.jspecify.annotations.NullMarked;
