/** The floor: commands, one Kafka Streams processor with a store, outcomes; no HTTP, no events, no rules. */
@NullMarked
package dev.parley.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
