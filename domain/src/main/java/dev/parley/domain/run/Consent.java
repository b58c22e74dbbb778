package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.words.CoreWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Asking for consent, and what the participant makes of it. */
final class Consent {

    private Consent() {}

    static void request(Recording recording) {
        CoreWords words = CoreWords.in(recording.run().setup().language());
        recording.record(new RunEvent.ConsentRequested(textOf(words), words.consent()));
    }

    static Optional<Refusal> grant(Recording recording, RunDefinitions definitions) {
        if (recording.run().status() == RunStatus.ACTIVE) {
            return Refusal.none();
        }
        Optional<Refusal> refusal = asked(recording, definitions);
        if (refusal.isPresent() || recording.run().status() == RunStatus.ACTIVE) {
            return refusal;
        }
        recording.record(new RunEvent.ConsentGranted(
                recording.run().consentText().orElseThrow(), recording.command().issuedBy()));
        Turns.begin(recording, definitions);
        return Refusal.none();
    }

    /** A no before the conversation ends the run; a no after a yes takes the yes back. */
    static Optional<Refusal> decline(Recording recording, RunDefinitions definitions) {
        if (!recording.run().status().isBeforeActive()) {
            return withdraw(recording);
        }
        if (!recording.run().setup().consentRequired()) {
            return Refusal.conflict(recording.run().status(), "this interview asks for no consent");
        }
        Optional<Refusal> refusal = asked(recording, definitions);
        if (refusal.isPresent()) {
            return refusal;
        }
        recording.record(new RunEvent.ConsentDeclined(
                recording.run().consentText().orElseThrow(), recording.command().issuedBy()));
        Ending.end(recording, RunStatus.ABANDONED, EndReason.CONSENT_DECLINED);
        return Refusal.none();
    }

    /** Content of a withdrawn run is not analysed; a run that still goes on is abandoned. */
    static Optional<Refusal> withdraw(Recording recording) {
        Run run = recording.run();
        return switch (run.status()) {
            case CREATED, SCHEDULED, AWAITING_PARTICIPANT, AWAITING_CONSENT ->
                Refusal.conflict(run.status(), "no consent was given that could be withdrawn");
            case ACTIVE, PROCESSING -> {
                recording.record(withdrawn(recording, run));
                Ending.end(recording, RunStatus.ABANDONED, EndReason.CONSENT_WITHDRAWN);
                yield Refusal.none();
            }
            case COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED -> {
                if (run.consentStatus() != ConsentStatus.WITHDRAWN) {
                    recording.record(withdrawn(recording, run));
                }
                yield Refusal.none();
            }
        };
    }

    private static RunEvent withdrawn(Recording recording, Run run) {
        ConsentText text = run.consentText()
                .orElseGet(() -> textOf(CoreWords.in(run.setup().language())));
        return new RunEvent.ConsentWithdrawn(text, recording.command().issuedBy());
    }

    /** The participant is there and has been shown the text. */
    private static Optional<Refusal> asked(Recording recording, RunDefinitions definitions) {
        Optional<Refusal> refusal = Attendance.ensureJoined(recording, definitions);
        if (refusal.isPresent()) {
            return refusal;
        }
        RunStatus status = recording.run().status();
        boolean answerable = status == RunStatus.AWAITING_CONSENT || status == RunStatus.ACTIVE;
        return answerable ? Refusal.none() : Refusal.because(RejectionCode.CONFLICT, "there is no consent to give now");
    }

    static ConsentText textOf(CoreWords words) {
        return new ConsentText(CoreWords.CONSENT_VERSION, sha256(words.consent()), words.language());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
