/** What waits for which webhook, and when it is tried. */
@NullMarked
package dev.parley.webhooks.courier;

import org.jspecify.annotations.NullMarked;
