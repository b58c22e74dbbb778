package dev.parley.domain.envelope;

import dev.parley.domain.id.Tenant;
import java.util.OptionalInt;

/**
 * An outcome with where it goes.
 *
 * @param outcome what the sender is told
 * @param tenant whose aggregate the command was for
 * @param replyPartition partition of the outcomes topic the sender reads; empty: by command id
 * @param correlationId ties together what one request caused
 */
public record AddressedOutcome(Outcome outcome, Tenant tenant, OptionalInt replyPartition, String correlationId) {}
