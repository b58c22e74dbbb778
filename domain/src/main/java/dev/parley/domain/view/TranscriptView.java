package dev.parley.domain.view;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.TranscriptId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.EntryType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What was said in a run, in order. {@code wordCount} counts the words of participant and agent. */
public record TranscriptView(
        TranscriptId id,
        RunId runId,
        Tenant tenant,
        ResultStatus status,
        List<Entry> entries,
        long wordCount,
        long durationS,
        String language,
        Instant createdAt,
        Instant updatedAt) {
    public TranscriptView {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param content the exact words; for a content response its data as JSON text
     * @param version the run version of the event it comes from
     * @param data of a content response
     * @param confidence as the producer sent it; 1.0 for typed text
     */
    public record Entry(
            EntryId id,
            long version,
            Role role,
            String content,
            Instant timestamp,
            OptionalLong durationMs,
            Optional<SessionId> sessionId,
            Optional<String> nodeId,
            Optional<String> questionKey,
            EntryType entryType,
            OptionalDouble confidence,
            Optional<Technique> technique,
            Optional<String> engine,
            Optional<Json.Object> data) {

        /** The same entry at another time. */
        public Entry at(Instant time) {
            return new Entry(
                    id,
                    version,
                    role,
                    content,
                    time,
                    durationMs,
                    sessionId,
                    nodeId,
                    questionKey,
                    entryType,
                    confidence,
                    technique,
                    engine,
                    data);
        }

        /** The same entry with who made its words, and how. */
        Entry by(Optional<Technique> usedTechnique, Optional<String> byEngine) {
            return new Entry(
                    id,
                    version,
                    role,
                    content,
                    timestamp,
                    durationMs,
                    sessionId,
                    nodeId,
                    questionKey,
                    entryType,
                    confidence,
                    usedTechnique,
                    byEngine,
                    data);
        }
    }

    /** Who speaks. */
    public enum Role {
        AGENT,
        PARTICIPANT,
        SYSTEM
    }
}
