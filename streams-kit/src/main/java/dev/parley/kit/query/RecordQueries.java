package dev.parley.kit.query;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogFold;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisRecorded;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.ResponsesViews;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.RunViews;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.view.TranscriptViews;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers queries from {@link Records}, near or far: decodes them and makes the views, which are pure functions of a run's
 * state and events. Blocking; call from virtual threads. Thread-safe.
 */
public class RecordQueries implements RunQueries, CatalogQueries {

    private final Records records;
    private final Decoding decoding;
    private final InstantSource clock;

    /** @param clock up to when the time of an open session counts */
    public RecordQueries(Records records, Decoding decoding, InstantSource clock) {
        this.records = records;
        this.decoding = decoding;
        this.clock = clock;
    }

    @Override
    public ReadResult<RunView> run(Tenant tenant, RunId id, Freshness freshness) {
        return Results.flatMap(
                records.run(tenant, id, freshness), history -> run(history).map(RunViews::of));
    }

    /** @throws IllegalArgumentException if the cursor is none; {@link ListPosition#ofCursor} tells beforehand */
    @Override
    public ReadResult<Page<RunView>> runs(Tenant tenant, RunFilter filter, PageRequest page) {
        Optional<ListPosition> after = page.cursor()
                .map(cursor -> ListPosition.ofCursor(cursor)
                        .orElseThrow(() -> new IllegalArgumentException("not a cursor of this list")));
        return Results.map(
                records.runs(tenant, filter, page.limit(), after),
                slice -> new Page<>(
                        slice.values().stream()
                                .flatMap(history -> run(history).stream())
                                .map(RunViews::of)
                                .toList(),
                        slice.resume().map(ListPosition::cursor)));
    }

    @Override
    public ReadResult<TranscriptView> transcript(Tenant tenant, RunId id, Freshness freshness) {
        return Results.flatMap(records.history(tenant, id, freshness), history -> {
            var events = events(history.events());
            return folded(RunState.None.NONE, events)
                    .flatMap(run -> TranscriptViews.of(RunViews.of(run), events, now(run, freshness)));
        });
    }

    @Override
    public ReadResult<ResponsesView> responses(Tenant tenant, RunId id, Freshness freshness) {
        return Results.flatMap(records.responses(tenant, id, freshness), history -> {
            var events = events(history.events());
            return folded(RunState.None.NONE, events).flatMap(run -> ResponsesViews.of(RunViews.of(run), events));
        });
    }

    @Override
    public ReadResult<AnalysisView> analysis(Tenant tenant, RunId id, Freshness freshness) {
        return Results.flatMap(
                records.analysis(tenant, id, freshness),
                record -> analysis(decoding.runEvent().apply(record)));
    }

    @Override
    public ReadResult<List<EventEnvelope<RunEvent>>> events(Tenant tenant, RunId id, long afterVersion, int limit) {
        return Results.map(records.events(tenant, id, afterVersion, limit), this::events);
    }

    @Override
    public ReadResult<Agent> agent(Tenant tenant, AgentId id, Freshness freshness) {
        return definition(tenant, id.value(), freshness, Agent.class);
    }

    @Override
    public ReadResult<Blueprint> blueprint(Tenant tenant, BlueprintId id, Freshness freshness) {
        return definition(tenant, id.value(), freshness, Blueprint.class);
    }

    /** The built-in chat channel is there without having been made. */
    @Override
    public ReadResult<Channel> channel(Tenant tenant, ChannelId id, Freshness freshness) {
        Channel builtIn = Channel.builtInChat(tenant);
        return builtIn.id().equals(id)
                ? new ReadResult.Found<>(builtIn)
                : definition(tenant, id.value(), freshness, Channel.class);
    }

    private <T extends Definition> ReadResult<T> definition(
            Tenant tenant, UUID id, Freshness freshness, Class<T> type) {
        return Results.flatMap(records.catalog(tenant, id, freshness), history -> switch (catalogState(history)) {
            case CatalogState.Existing existing
            when type.isInstance(existing.current()) -> Optional.of(type.cast(existing.current()));
            case CatalogState.Existing ignored -> Optional.empty();
            case CatalogState.None ignored -> Optional.empty();
        });
    }

    private CatalogState catalogState(EncodedHistory history) {
        CatalogState state = history.state().map(decoding.catalogState()).orElse(CatalogState.None.NONE);
        for (byte[] event : history.events()) {
            state = CatalogFold.evolve(state, decoding.catalogEvent().apply(event));
        }
        return state;
    }

    private Optional<Run> run(EncodedHistory history) {
        return folded(history.state().map(decoding.runState()).orElse(RunState.None.NONE), events(history.events()));
    }

    /** The run after the events; of an erased one nothing is shown. */
    private static Optional<Run> folded(RunState state, List<EventEnvelope<RunEvent>> events) {
        RunState now = state;
        for (EventEnvelope<RunEvent> event : events) {
            now = RunFold.evolve(now, event);
        }
        return now instanceof Run run ? Optional.of(run) : Optional.empty();
    }

    private static Optional<AnalysisView> analysis(EventEnvelope<RunEvent> event) {
        return event.event() instanceof AnalysisRecorded recorded
                ? Optional.of(AnalysisViews.of(event.meta(), recorded))
                : Optional.empty();
    }

    private List<EventEnvelope<RunEvent>> events(List<byte[]> encoded) {
        return encoded.stream().map(decoding.runEvent()).toList();
    }

    /** As it stood then, time had come as far as the run had. */
    private Instant now(Run run, Freshness freshness) {
        return freshness.atVersion().isPresent() ? run.updatedAt() : clock.instant();
    }
}
