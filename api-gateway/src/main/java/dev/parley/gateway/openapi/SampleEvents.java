package dev.parley.gateway.openapi;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.turn.Step;
import dev.parley.domain.view.EventTypes;
import dev.parley.gateway.document.EventDocument;
import dev.parley.gateway.document.ListDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Some of the history of the run of the examples. */
final class SampleEvents {

    static final List<EventEnvelope<RunEvent>> EVENTS = List.of(
            event(
                    6,
                    new RunEvent.MessageRecorded(
                            SampleRun.SESSION,
                            "why",
                            true,
                            "It is quick.",
                            Optional.of("m-1"),
                            Optional.empty(),
                            OptionalLong.of(2100),
                            OptionalDouble.of(0.93))),
            event(
                    7,
                    new RunEvent.TurnTaken(
                            Optional.empty(),
                            Optional.empty(),
                            new Step.MoveOn(OptionalInt.of(0), "details", "The answer is complete."),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of())));

    private SampleEvents() {}

    static Example pageExample() {
        return Example.of(
                "page", "A page of the history", ListDocument.bytes(EVENTS, Optional.of("7"), EventDocument::write));
    }

    /** One of them as it travels in a stream. */
    static String stream() {
        var event = EVENTS.getFirst();
        return Streaming.event(
                Long.toString(event.meta().version()),
                EventTypes.of(event.event()),
                out -> EventDocument.write(out, event));
    }

    private static EventEnvelope<RunEvent> event(long version, RunEvent event) {
        return new EventEnvelope<>(
                new EventMeta(
                        Owned.sampleId(100 + (int) version),
                        Owned.TENANT,
                        SampleRun.ID.value(),
                        version,
                        Owned.UPDATED,
                        SampleRun.COMMAND,
                        "participant",
                        "0198d2a4"),
                event);
    }
}
