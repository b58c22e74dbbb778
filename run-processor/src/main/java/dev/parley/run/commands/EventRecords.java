package dev.parley.run.commands;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.InterviewRunErased;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.WorkItems;
import dev.parley.domain.work.WorkItem;
import dev.parley.kit.command.Canaries;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.decide.Emissions;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.topic.Topics;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The records that facts become: events, the work they ask for, the tombstones an erasure leaves. Thread-safe. */
final class EventRecords {

    private final TopicSerializer<EventEnvelope<RunEvent>> events;
    private final TopicSerializer<WorkItem> work;
    private final CloudEvents headers;

    EventRecords(TopicSerdes serdes, CloudEvents headers) {
        this.events = serdes.serializer(Topics.RUN_EVENTS);
        this.work = serdes.serializer(Topics.RUN_WORK);
        this.headers = headers;
    }

    /** Adds the records of these facts; returns the state after them. */
    RunState add(Emissions emissions, RunState before, LoggedCommand command, List<RunEvent> facts) {
        String runId = command.runId().toString();
        RunState now = before;
        for (RunEvent fact : facts) {
            var event = EventEnvelopes.of(command.meta(), now.version() + 1, command.appendedAt(), fact);
            now = RunFold.evolve(now, event);
            addEvent(emissions, runId, command, event);
            if (now instanceof Run run) {
                WorkItems.of(run, event).ifPresent(item -> addWork(emissions, runId, command, item));
            }
            if (fact instanceof InterviewRunErased) {
                addTombstones(emissions, runId, event.meta().version());
            }
        }
        return now;
    }

    /** Adds the event of a canary: a tombstone for what there never was. */
    void addCanary(Emissions emissions, LoggedCommand command, long number) {
        emissions.addTombstone(Sinks.EVENTS, key(command.runId().toString(), 0), Canaries.headers(number));
    }

    private void addEvent(Emissions emissions, String runId, LoggedCommand command, EventEnvelope<RunEvent> event) {
        emissions.add(
                Sinks.EVENTS,
                key(runId, event.meta().version()),
                RecordSize.checked(events.bytes(event)),
                headers.event(event, command.traceparent()));
    }

    private void addWork(Emissions emissions, String runId, LoggedCommand command, WorkItem item) {
        emissions.add(
                Sinks.WORK,
                runId,
                RecordSize.checked(work.bytes(item)),
                headers.work(item, command.appendedAt(), command.traceparent()));
    }

    /**
     * Newest first: while compaction is half way through them, what is left of the run is its beginning, which a fold can read,
     * and never a piece from its middle.
     */
    private static void addTombstones(Emissions emissions, String runId, long erasedAt) {
        for (long version = erasedAt - 1; version >= 1; version--) {
            emissions.addTombstone(Sinks.EVENTS, key(runId, version), new RecordHeaders());
        }
    }

    private static String key(String runId, long version) {
        return runId + ":" + version;
    }
}
