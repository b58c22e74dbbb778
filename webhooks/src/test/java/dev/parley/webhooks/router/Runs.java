package dev.parley.webhooks.router;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.ConsentText;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.TimeLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The events of a run, one a second. */
final class Runs {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);
    static final ConsentText TEXT = new ConsentText("1", "aa", "en");

    private final UUID id;
    private final List<EventEnvelope<RunEvent>> events = new ArrayList<>();

    Runs(UUID id) {
        this.id = id;
    }

    /** A whole run with consent, as it usually goes. */
    static List<EventEnvelope<RunEvent>> whole(UUID id) {
        return new Runs(id)
                .then(created(Optional.empty()))
                .then(new RunEvent.SessionOpened(new SessionId(new UUID(9, 9)), 1))
                .then(new RunEvent.ConsentRequested(TEXT, "May we?"))
                .then(new RunEvent.ConsentRequested(TEXT, "May we?"))
                .then(new RunEvent.ConsentGranted(TEXT, "participant"))
                .then(new RunEvent.InterviewRunStarted())
                .then(new RunEvent.ConversationEnded(EndReason.GRAPH_COMPLETED))
                .then(new RunEvent.InterviewRunEnded(RunStatus.COMPLETED, EndReason.GRAPH_COMPLETED))
                .events();
    }

    static RunEvent created(Optional<Instant> scheduledAt) {
        var pins = new RunPins(
                new BlueprintId(new UUID(2, 2)), 3, new AgentId(new UUID(4, 4)), 1, Optional.empty(), Optional.empty());
        var limits = new TimeLimits(Optional.empty(), Optional.empty(), Duration.ofMinutes(30), Duration.ofHours(24));
        return new RunEvent.InterviewRunCreated(
                pins,
                Participant.ANONYMOUS,
                Json.Object.EMPTY,
                scheduledAt,
                START.plus(Duration.ofDays(30)),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                "en",
                Pipeline.ALL,
                limits,
                OptionalInt.empty(),
                1,
                1,
                false,
                "fingerprint");
    }

    Runs then(RunEvent event) {
        long version = events.size() + 1;
        events.add(new EventEnvelope<>(meta(id, version), event));
        return this;
    }

    static EventMeta meta(UUID id, long version) {
        return new EventMeta(
                DerivedId.of("event", id, version),
                TENANT,
                id,
                version,
                START.plusSeconds(version),
                new CommandId(new UUID(5, version)),
                "key",
                "correlation");
    }

    List<EventEnvelope<RunEvent>> events() {
        return List.copyOf(events);
    }
}
