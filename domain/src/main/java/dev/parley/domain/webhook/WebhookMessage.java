package dev.parley.domain.webhook;

import dev.parley.domain.id.DeliveryId;
import java.util.UUID;

/**
 * What is told to one webhook.
 *
 * @param id the same for every attempt, so that the receiver can tell a repetition
 * @param subject what the event is about; deliveries of one subject keep their order
 * @param payload the body, JSON
 */
public record WebhookMessage(DeliveryId id, WebhookEventType type, UUID subject, String payload) {}
