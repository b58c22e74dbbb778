package dev.parley.domain.run;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.limits.Limits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the run that follows from one event: version, clock and time of change move with every event. */
record RunChange(Run run, RunClock clock, EventMeta meta) {

    Run done() {
        return progress(run.progress());
    }

    Run progress(Run.Progress progress) {
        return build(
                run.endReason(),
                run.consentStatus(),
                run.consentText(),
                progress,
                run.results(),
                run.messageCount(),
                run.recentClientMessageIds(),
                run.startedAt(),
                run.completedAt());
    }

    Run consent(ConsentStatus status, ConsentText text) {
        return build(
                run.endReason(),
                status,
                Optional.of(text),
                run.progress(),
                run.results(),
                run.messageCount(),
                run.recentClientMessageIds(),
                run.startedAt(),
                run.completedAt());
    }

    Run withdrawn(ConsentText text) {
        return build(
                run.endReason(),
                ConsentStatus.WITHDRAWN,
                Optional.of(text),
                run.progress(),
                ResultsFold.withdrawn(run),
                run.messageCount(),
                run.recentClientMessageIds(),
                run.startedAt(),
                run.completedAt());
    }

    Run started() {
        return build(
                run.endReason(),
                run.consentStatus(),
                run.consentText(),
                run.progress(),
                run.results(),
                run.messageCount(),
                run.recentClientMessageIds(),
                Optional.of(meta.occurredAt()),
                run.completedAt());
    }

    Run message(RunEvent.MessageRecorded message) {
        return said(ProgressFold.message(run, message, meta.version()), 1, message.clientMessageId());
    }

    Run responded(RunEvent.ContentResponded responded) {
        return said(run.progress(), 1, responded.clientMessageId());
    }

    private Run said(Run.Progress progress, int messages, Optional<String> clientMessageId) {
        return build(
                run.endReason(),
                run.consentStatus(),
                run.consentText(),
                progress,
                run.results(),
                run.messageCount() + messages,
                clientMessageId.map(this::remember).orElse(run.recentClientMessageIds()),
                run.startedAt(),
                run.completedAt());
    }

    Run ended(EndReason reason, Run.Progress progress) {
        return build(
                Optional.of(reason),
                run.consentStatus(),
                run.consentText(),
                progress,
                run.results(),
                run.messageCount(),
                run.recentClientMessageIds(),
                run.startedAt(),
                run.completedAt());
    }

    Run finished(RunEvent.InterviewRunEnded ended, Run.Progress progress) {
        if (run.status().isTerminal()) {
            throw new ImpossibleEvent("run " + meta.aggregateId() + " ended twice");
        }
        boolean completed = ended.status() == RunStatus.COMPLETED;
        return build(
                Optional.of(ended.reason()),
                run.consentStatus(),
                run.consentText(),
                progress,
                run.results(),
                run.messageCount(),
                run.recentClientMessageIds(),
                run.startedAt(),
                completed ? Optional.of(meta.occurredAt()) : run.completedAt());
    }

    Run linked(int generation) {
        return done().linked(generation);
    }

    Run results(Run.Results results) {
        return build(
                run.endReason(),
                run.consentStatus(),
                run.consentText(),
                run.progress(),
                results,
                run.messageCount(),
                run.recentClientMessageIds(),
                run.startedAt(),
                run.completedAt());
    }

    private List<String> remember(String clientMessageId) {
        var ids = new ArrayList<>(run.recentClientMessageIds());
        ids.add(clientMessageId);
        return ids.size() > Limits.CLIENT_MESSAGE_IDS ? ids.subList(1, ids.size()) : ids;
    }

    private Run build(
            Optional<EndReason> endReason,
            ConsentStatus consentStatus,
            Optional<ConsentText> consentText,
            Run.Progress progress,
            Run.Results results,
            int messageCount,
            List<String> clientMessageIds,
            Optional<Instant> startedAt,
            Optional<Instant> completedAt) {
        return new Run(
                run.identity(),
                meta.version(),
                run.setup(),
                clock,
                endReason,
                consentStatus,
                consentText,
                progress,
                results,
                messageCount,
                clientMessageIds,
                startedAt,
                completedAt,
                run.createdAt(),
                meta.occurredAt(),
                run.linkGeneration());
    }
}
