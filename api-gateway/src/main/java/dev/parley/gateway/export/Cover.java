package dev.parley.gateway.export;

import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.domain.words.RecordWord;
import java.time.Instant;
import java.util.Optional;

/**
 * What is said of an interview before its words.
 *
 * @param partial whether the interview is still on
 */
public record Cover(
        RunId run,
        String name,
        RunStatus status,
        boolean partial,
        String language,
        Optional<Instant> startedAt,
        String agentName,
        Optional<String> participantName) {

    /** Who speaks. */
    String speaker(Entry entry) {
        return speaker(entry.role());
    }

    private String speaker(Role role) {
        return switch (role) {
            case AGENT -> agentName;
            case PARTICIPANT -> participantName.orElseGet(() -> RecordWord.PARTICIPANT.in(language));
            case SYSTEM -> RecordWord.SYSTEM.in(language);
        };
    }
}
