package dev.parley.kit.query;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.ResultKind;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.query.RunResults;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisRecorded;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.domain.view.DecisionViews;
import dev.parley.domain.view.DecisionsView;
import dev.parley.domain.view.PartialResponses;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.ResponsesViews;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.RunViews;
import dev.parley.domain.view.SessionView;
import dev.parley.domain.view.SessionViews;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.view.TranscriptViews;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers queries on runs from {@link Records}: the views are pure functions of a run's state and events. Thread-safe. */
final class RunAnswers implements RunQueries {

    private final Records records;
    private final CatalogQueries catalog;
    private final Decoding decoding;
    private final InstantSource clock;

    /**
     * @param catalog knows the graphs that runs pin
     * @param clock up to when the time of an open session counts
     */
    RunAnswers(Records records, CatalogQueries catalog, Decoding decoding, InstantSource clock) {
        this.records = records;
        this.catalog = catalog;
        this.decoding = decoding;
        this.clock = clock;
    }

    /** A run and its events, up to the version asked for. */
    private record Told(Run run, List<EventEnvelope<RunEvent>> events) {
        RunView view() {
            return RunViews.of(run);
        }
    }

    @Override
    public ReadResult<RunView> run(Tenant tenant, RunId id, Freshness freshness) {
        return Results.flatMap(records.run(tenant, id, freshness), this::view);
    }

    @Override
    public ReadResult<Page<RunView>> runs(Tenant tenant, RunFilter filter, PageRequest page) {
        return Pages.page(
                page,
                id -> Results.map(
                        run(tenant, new RunId(id), Freshness.ANY), run -> new ListPosition(run.createdAt(), id)),
                window -> records.runs(tenant, filter, window),
                this::view);
    }

    @Override
    public ReadResult<List<RunId>> runsOfParticipant(Tenant tenant, String externalId) {
        var ids = new ArrayList<RunId>();
        var filter = RunFilter.with(new RunTrait.OfParticipant(externalId));
        var request = PageRequest.first(PageRequest.MAX_LIMIT);
        while (true) {
            var result = runs(tenant, filter, request);
            if (!(result instanceof ReadResult.Found<Page<RunView>>(var page))) {
                return Results.map(result, ignored -> ids);
            }
            page.items().forEach(run -> ids.add(run.id()));
            if (page.nextCursor().isEmpty()) {
                return new ReadResult.Found<>(ids);
            }
            request = PageRequest.next(PageRequest.MAX_LIMIT, page.nextCursor().get());
        }
    }

    @Override
    public ReadResult<TranscriptView> transcript(Tenant tenant, RunId id, Freshness freshness) {
        return view(
                records.history(tenant, id, freshness),
                told -> TranscriptViews.of(told.view(), told.events(), now(told.run(), freshness)));
    }

    @Override
    public ReadResult<ResponsesView> responses(Tenant tenant, RunId id, Freshness freshness) {
        return view(records.responses(tenant, id, freshness), told -> ResponsesViews.of(told.view(), told.events()));
    }

    @Override
    public ReadResult<ResponsesView> partialResponses(Tenant tenant, RunId id, Freshness freshness) {
        return view(
                records.history(tenant, id, freshness),
                told -> ResponsesViews.of(told.view(), told.events())
                        .or(() -> PartialResponses.of(told.view(), told.events())));
    }

    @Override
    public ReadResult<AnalysisView> analysis(Tenant tenant, RunId id, Freshness freshness) {
        return Results.flatMap(
                records.analysis(tenant, id, freshness),
                record -> analysis(decoding.runEvent().apply(record)));
    }

    @Override
    public ReadResult<AnalysisView> partialAnalysis(Tenant tenant, RunId id, Freshness freshness) {
        return view(
                records.history(tenant, id, freshness),
                told -> AnalysisViews.current(told.events()).or(() -> Optional.of(AnalysisViews.none(told.run()))));
    }

    @Override
    public ReadResult<List<AnalysisView>> analyses(Tenant tenant, RunId id, Freshness freshness) {
        return view(records.history(tenant, id, freshness), told -> Optional.of(AnalysisViews.all(told.events())));
    }

    @Override
    public ReadResult<List<SessionView>> sessions(Tenant tenant, RunId id, Freshness freshness) {
        return view(records.history(tenant, id, freshness), told -> Optional.of(SessionViews.of(told.events())));
    }

    @Override
    public ReadResult<DecisionsView> decisions(Tenant tenant, RunId id, Freshness freshness) {
        return Results.then(
                view(records.history(tenant, id, freshness), Optional::of),
                told -> Results.map(
                        blueprint(tenant, told.run().setup().pins()),
                        blueprint -> DecisionViews.of(
                                told.run(), told.events(), blueprint.spec().graph())));
    }

    @Override
    public ReadResult<List<EventEnvelope<RunEvent>>> events(Tenant tenant, RunId id, long afterVersion, int limit) {
        return Results.map(records.events(tenant, id, afterVersion, limit), this::events);
    }

    /** The blueprint that a run pins exists; a view that has not read it yet will. */
    private ReadResult<Blueprint> blueprint(Tenant tenant, RunPins pins) {
        var found = catalog.blueprintVersion(tenant, pins.blueprintId(), pins.blueprintVersion());
        return found instanceof ReadResult.Absent<Blueprint> ? new ReadResult.NotYet<>() : found;
    }

    @Override
    public ReadResult<Map<RunId, RunResults>> results(Tenant tenant, List<RunView> runs, Set<ResultKind> wanted) {
        List<RunAt> asked =
                runs.stream().map(run -> new RunAt(run.id(), run.version())).toList();
        return wanted.equals(Set.of(ResultKind.ANALYSIS))
                ? each(records.analyses(tenant, asked), runs, this::analysisOnly)
                : each(records.histories(tenant, asked), runs, (run, events) -> results(run, events, wanted));
    }

    private ReadResult<Map<RunId, RunResults>> each(
            ReadResult<Map<RunId, List<byte[]>>> found,
            List<RunView> runs,
            BiFunction<RunView, List<EventEnvelope<RunEvent>>, RunResults> results) {
        return Results.map(found, byRun -> {
            var views = new LinkedHashMap<RunId, RunResults>();
            runs.forEach(run -> Optional.ofNullable(byRun.get(run.id()))
                    .ifPresent(events -> views.put(run.id(), results.apply(run, events(events)))));
            return views;
        });
    }

    private RunResults analysisOnly(RunView run, List<EventEnvelope<RunEvent>> events) {
        return new RunResults(Optional.empty(), Optional.empty(), AnalysisViews.current(events));
    }

    private RunResults results(RunView run, List<EventEnvelope<RunEvent>> events, Set<ResultKind> wanted) {
        return new RunResults(
                wanted.contains(ResultKind.TRANSCRIPT)
                        ? TranscriptViews.of(run, events, clock.instant())
                        : Optional.empty(),
                wanted.contains(ResultKind.RESPONSES) ? ResponsesViews.of(run, events) : Optional.empty(),
                wanted.contains(ResultKind.ANALYSIS) ? AnalysisViews.current(events) : Optional.empty());
    }

    private <T> ReadResult<T> view(ReadResult<EncodedHistory> history, Function<Told, Optional<T>> view) {
        return Results.flatMap(history, found -> {
            var events = events(found.events());
            return folded(RunState.None.NONE, events).flatMap(run -> view.apply(new Told(run, events)));
        });
    }

    private Optional<RunView> view(EncodedHistory history) {
        return folded(history.state().map(decoding.runState()).orElse(RunState.None.NONE), events(history.events()))
                .map(RunViews::of);
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

    /** As it stood then, time had come as far as the run had, or as far as the time asked for. */
    private Instant now(Run run, Freshness freshness) {
        return freshness.atVersion().isPresent()
                ? run.updatedAt()
                : freshness.atTime().orElseGet(clock::instant);
    }
}
