/** What is told to webhooks, and how often it is tried. */
@NullMarked
package dev.parley.domain.webhook;

import org.jspecify.annotations.NullMarked;
