/** The gateway's ports on Kafka. */
@NullMarked
package dev.parley.gateway.kafka;

import org.jspecify.annotations.NullMarked;
