/** Tells webhooks what happens. */
@NullMarked
package dev.parley.webhooks;

import org.jspecify.annotations.NullMarked;
