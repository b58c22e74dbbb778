package dev.parley.client.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was said. {@code durationS} is the seconds of open session. */
public record Transcript(
        Optional<String> id,
        String organizationId,
        boolean testMode,
        String runId,
        ResultStatus status,
        List<Entry> entries,
        long wordCount,
        long durationS,
        Optional<String> language,
        Instant createdAt,
        Instant updatedAt) {}
