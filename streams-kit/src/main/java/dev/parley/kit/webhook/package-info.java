/** What the door and the sender of webhooks have in common. */
@NullMarked
package dev.parley.kit.webhook;

import org.jspecify.annotations.NullMarked;
