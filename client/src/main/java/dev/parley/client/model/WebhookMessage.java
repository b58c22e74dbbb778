package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What a webhook's receiver is told.
 *
 * @param id of the delivery, the same when it comes again
 * @param type such as {@code interview_run.completed}
 * @param data ids and states of the object it is about
 */
public record WebhookMessage(String id, String type, Instant timestamp, JsonNode data) {}
