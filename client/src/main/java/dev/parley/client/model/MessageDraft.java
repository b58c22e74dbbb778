package dev.parley.client.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something to say.
 *
 * @param clientMessageId makes sending it again harmless
 * @param confidence of speech recognition, 0 to 1
 */
public record MessageDraft(
        String content,
        Optional<String> clientMessageId,
        Optional<String> nodeId,
        Optional<Instant> spokenAt,
        Optional<Long> durationMs,
        Optional<Double> confidence) {

    /** Words typed. */
    public static MessageDraft typed(String content) {
        return new MessageDraft(
                content,
                Optional.of(UUID.randomUUID().toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
