package dev.parley.crud;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What became of a request with an idempotency key, kept in the transaction of its effect.
 *
 * @param id organization and key
 * @param fingerprint of what was asked
 * @param version of the run after it
 */
@MappedEntity("done_request")
record DoneRequest(@Id String id, String fingerprint, String runId, long version, Instant at) {}
