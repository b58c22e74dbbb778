package dev.parley.crud;

import dev.parley.crud.Documents.MessageAck;
import dev.parley.crud.Documents.RunDocument;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is done to runs, each in one transaction: the effect, the transcript and the idempotency key together or not at all. */
@Singleton
class Interviews {

    private final RunRows runs;
    private final EntryRows entries;
    private final DoneRequests done;
    private final Blueprints blueprints;

    Interviews(RunRows runs, EntryRows entries, DoneRequests done, Blueprints blueprints) {
        this.runs = runs;
        this.entries = entries;
        this.done = done;
        this.blueprints = blueprints;
    }

    /**
     * Who asks for what, and how it is known again.
     *
     * @param key the idempotency key
     * @param fingerprint of what is asked
     */
    record Asked(String organization, String key, String fingerprint) {
        String id() {
            return organization + ':' + key;
        }
    }

    @Transactional
    RunDocument create(Asked asked, String blueprintId) {
        var before = doneBefore(asked);
        if (before.isPresent()) {
            return document(run(asked.organization(), before.get().runId()));
        }
        var questions = questions(asked.organization(), blueprintId);
        var now = Instant.now();
        var run = runs.save(new RunRow(
                "run_" + UUID.randomUUID(),
                asked.organization(),
                blueprintId,
                RunRow.Status.in_progress,
                0,
                1,
                now,
                now,
                0L));
        entries.saveAll(List.of(EntryRow.asked(run, 0, questions.getFirst(), now)));
        remember(asked, run, now);
        return document(run, questions);
    }

    /** @param expected the version that the run must have, if any */
    @Transactional
    MessageAck message(Asked asked, String runId, Optional<Long> expected, String words) {
        var before = doneBefore(asked);
        if (before.isPresent()) {
            return MessageAck.of(runId, before.get().version());
        }
        var run = run(asked.organization(), runId);
        if (run.status() == RunRow.Status.completed) {
            throw Refusal.over();
        }
        if (expected.filter(version -> !version.equals(run.version())).isPresent()) {
            throw Refusal.otherVersion();
        }
        var questions = questions(asked.organization(), run.blueprintId());
        var now = Instant.now();
        var said = EntryRow.said(run, run.entries(), questions.get(run.answered()), words, now);
        boolean last = run.answered() + 1 == questions.size();
        var spoken = last
                ? List.of(said)
                : List.of(said, EntryRow.asked(run, run.entries() + 1, questions.get(run.answered() + 1), now));
        entries.saveAll(spoken);
        var after = runs.update(run.answeredOnce(spoken.size(), last, now));
        remember(asked, after, now);
        return MessageAck.of(runId, after.version());
    }

    @Transactional(readOnly = true)
    RunDocument get(String organization, String runId) {
        return document(run(organization, runId));
    }

    private Optional<DoneRequest> doneBefore(Asked asked) {
        var before = done.findById(asked.id());
        if (before.filter(request -> !request.fingerprint().equals(asked.fingerprint()))
                .isPresent()) {
            throw Refusal.otherContent();
        }
        return before;
    }

    private void remember(Asked asked, RunRow after, Instant now) {
        done.save(new DoneRequest(asked.id(), asked.fingerprint(), after.id(), after.version(), now));
    }

    private RunRow run(String organization, String runId) {
        return runs.findByIdAndOrganization(runId, organization).orElseThrow(() -> Refusal.notFound("run"));
    }

    private List<Question> questions(String organization, String blueprint) {
        return blueprints.questions(organization, blueprint).orElseThrow(() -> Refusal.notFound("blueprint"));
    }

    private RunDocument document(RunRow run) {
        return document(run, questions(run.organization(), run.blueprintId()));
    }

    private static RunDocument document(RunRow run, List<Question> questions) {
        boolean over = run.status() == RunRow.Status.completed;
        return new RunDocument(
                run.id(),
                run.organization(),
                run.blueprintId(),
                run.status().name(),
                over ? null : questions.get(run.answered()).node(),
                questions.size(),
                run.answered(),
                run.createdAt(),
                run.updatedAt(),
                run.version(),
                "interview_run");
    }
}
