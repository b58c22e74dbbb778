package dev.parley.crud;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What goes in and out as JSON. */
final class Documents {

    private static final int LONGEST_MESSAGE = 32_000;

    private Documents() {}

    @Serdeable(naming = SnakeCaseStrategy.class)
    record NewRun(@NotBlank @Size(max = 64) String blueprintId) {}

    @Serdeable
    record Message(@NotBlank @Size(max = LONGEST_MESSAGE) String content) {}

    /** A message was recorded. */
    @Serdeable(naming = SnakeCaseStrategy.class)
    record MessageAck(String object, String runId, String status, long version) {
        static MessageAck of(String runId, long version) {
            return new MessageAck("message_ack", runId, "received", version);
        }
    }

    /** A run as its researcher sees it. */
    @Serdeable(naming = SnakeCaseStrategy.class)
    record RunDocument(
            String id,
            String organization,
            String blueprintId,
            String status,
            @Nullable String currentNode,
            int questionsTotal,
            int questionsAnswered,
            Instant createdAt,
            Instant updatedAt,
            long version,
            String object) {}
}
