/** The log of deliveries to webhooks. */
@NullMarked
package dev.parley.projections.deliveries;

import org.jspecify.annotations.NullMarked;
