package dev.parley.gateway;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.ResultKind;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.query.RunResults;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.FinishedRun;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunDecider;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.WorkItems;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.domain.view.DecisionViews;
import dev.parley.domain.view.DecisionsView;
import dev.parley.domain.view.PartialResponses;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.ResultStatus;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.RunViews;
import dev.parley.domain.view.SessionView;
import dev.parley.domain.view.SessionViews;
import dev.parley.domain.view.TranscriptFold;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.work.WorkItem;
import dev.parley.kit.query.Copies;
import dev.parley.kit.query.ListPosition;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Runs decided by the core and kept in memory, with every state they had. An interviewer answers at once. */
public final class FakeRuns implements RunQueries {

    /** How old copies are. */
    public static final Duration COPIES_AGE = Duration.ofMillis(2_001);

    private final FakePipeline pipeline;
    private volatile Optional<Copies> copies = Optional.empty();
    private final Map<UUID, History> runs = new LinkedHashMap<>();
    private final List<EventEnvelope<RunEvent>> log = new ArrayList<>();

    private static final class History {
        private final List<EventEnvelope<RunEvent>> events = new ArrayList<>();
        private final Map<Long, RunView> views = new HashMap<>();
        private RunState state = RunState.None.NONE;
    }

    FakeRuns(FakePipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** From now on runs are read from copies, by those who want any. */
    public void onlyCopies(Copies readers) {
        copies = Optional.of(readers);
    }

    synchronized Outcome decide(CommandEnvelope<RunCommand> envelope) {
        var meta = envelope.meta();
        var history = runs.computeIfAbsent(meta.aggregateId(), _ -> new History());
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var pins = RunDecider.pinsNeeded(history.state, envelope.command());
        var decision = RunDecider.decide(history.state, envelope, pins.map(this::definitions), at);
        if (decision instanceof Decision.Accepted<RunEvent>(var events)) {
            events.forEach(event -> apply(history, meta, at, event));
            if (history.state instanceof Run run) {
                WorkItems.of(run, history.events.getLast())
                        .ifPresent(item ->
                                work(run.identity().tenant(), run.identity().id(), result(run, item)));
            }
            notifyAll();
        }
        var snapshot = meta.wantsSnapshot()
                ? Optional.ofNullable(history.views.get(history.state.version()))
                : Optional.<RunView>empty();
        return FakePipeline.outcome(meta, decision, history.state.version(), snapshot);
    }

    /** Every run's newest version. */
    synchronized Map<UUID, Long> versions() {
        var versions = new HashMap<UUID, Long>();
        runs.forEach((id, history) -> {
            if (history.state.version() > 0) {
                versions.put(id, history.state.version());
            }
        });
        return versions;
    }

    private RunCommand result(Run run, WorkItem item) {
        return FakeInterviewer.result(item, definitions(run.setup().pins()));
    }

    private void apply(History history, CommandMeta meta, Instant at, RunEvent event) {
        var envelope = EventEnvelopes.of(meta, history.state.version() + 1, at, event);
        history.state = RunFold.evolve(history.state, envelope);
        history.events.add(envelope);
        log.add(envelope);
        if (history.state instanceof Run run) {
            history.views.put(run.version(), RunViews.of(run));
        }
    }

    /** Everything that happened, waiting for more than so many events. */
    synchronized List<EventEnvelope<RunEvent>> log(int moreThan, Duration patience) {
        var until = Instant.now().plus(patience);
        while (log.size() <= moreThan && Instant.now().isBefore(until)) {
            try {
                wait(Math.max(1, Duration.between(Instant.now(), until).toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return List.copyOf(log);
    }

    private RunDefinitions definitions(RunPins pins) {
        return RunDefinitions.of(
                pipeline.blueprint(pins.blueprintId(), OptionalLong.of(pins.blueprintVersion()))
                        .orElseThrow(),
                pipeline.agent(pins.agentId(), OptionalLong.of(pins.agentRevision()))
                        .orElseThrow(),
                pins.channel().flatMap(pin -> pipeline.channel(pin.id(), OptionalLong.of(pin.revision()))),
                pins.connector().flatMap(pin -> pipeline.connector(pin.id(), OptionalLong.of(pin.revision()))));
    }

    /** Carries out one of the workers' commands. */
    public Outcome work(Tenant tenant, RunId run, RunCommand command) {
        var id = UUID.randomUUID();
        var meta = new CommandMeta(
                new CommandId(id),
                tenant,
                run.value(),
                Issuer.WORKER,
                "a worker",
                Instant.now(),
                "",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                id.toString(),
                Optional.empty());
        return decide(new CommandEnvelope<>(meta, command));
    }

    private boolean isErased(Tenant tenant, RunId id) {
        return runs.get(id.value()) instanceof History history
                && history.state instanceof FinishedRun finished
                && finished.erased()
                && finished.identity().tenant().equals(tenant);
    }

    private Optional<History> find(Tenant tenant, RunId id) {
        return Optional.ofNullable(runs.get(id.value()))
                .filter(history -> history.state instanceof Run run
                        && run.identity().tenant().equals(tenant));
    }

    @Override
    public synchronized ReadResult<RunView> run(Tenant tenant, RunId id, Freshness freshness) {
        var history = find(tenant, id);
        if (history.isEmpty()) {
            return isErased(tenant, id) ? new ReadResult.Erased<>() : new ReadResult.Absent<>();
        }
        if (!await(history.get(), freshness.minVersion().orElse(0), freshness.patience())) {
            return new ReadResult.NotYet<>();
        }
        copies.filter(Copies::welcome).ifPresent(reader -> reader.shown(COPIES_AGE));
        return then(history.get(), freshness)
                .map(then -> then.views.get(then.state.version()))
                .<ReadResult<RunView>>map(ReadResult.Found::new)
                .orElseGet(ReadResult.Absent::new);
    }

    /** The history as it stood when the reader wants to see it. */
    private static Optional<History> then(History history, Freshness freshness) {
        if (!freshness.isPast()) {
            return Optional.of(history);
        }
        var then = new History();
        then.views.putAll(history.views);
        for (var event : history.events) {
            if (event.meta().version() <= freshness.atVersion().orElse(Long.MAX_VALUE)
                    && freshness
                            .atTime()
                            .map(time -> !event.meta().occurredAt().isAfter(time))
                            .orElse(true)) {
                then.state = RunFold.evolve(then.state, event);
                then.events.add(event);
            }
        }
        return then.events.isEmpty() || freshness.atVersion().orElse(0) > history.state.version()
                ? Optional.empty()
                : Optional.of(then);
    }

    private Optional<History> find(Tenant tenant, RunId id, Freshness freshness) {
        return find(tenant, id).flatMap(history -> then(history, freshness));
    }

    private boolean await(History history, long version, Duration patience) {
        var until = Instant.now().plus(patience);
        while (history.state.version() < version && Instant.now().isBefore(until)) {
            try {
                wait(Math.max(1, Duration.between(Instant.now(), until).toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return history.state.version() >= version;
    }

    @Override
    public synchronized ReadResult<Page<RunView>> runs(Tenant tenant, RunFilter filter, PageRequest page) {
        var all = runs.keySet().stream()
                .map(id -> run(tenant, new RunId(id), Freshness.ANY))
                .flatMap(found -> found instanceof ReadResult.Found<RunView>(var run) ? Stream.of(run) : Stream.empty())
                .filter(filter::matches)
                .toList();
        return FakePages.page(
                all, run -> new ListPosition(run.createdAt(), run.id().value()), page);
    }

    @Override
    public ReadResult<List<RunId>> runsOfParticipant(Tenant tenant, String externalId) {
        var all = runs(
                tenant,
                RunFilter.with(new RunTrait.OfParticipant(externalId)),
                PageRequest.first(PageRequest.MAX_LIMIT));
        return all instanceof ReadResult.Found<Page<RunView>>(var page)
                ? new ReadResult.Found<>(page.items().stream().map(RunView::id).toList())
                : new ReadResult.Found<>(List.of());
    }

    private synchronized <T> ReadResult<T> view(
            Tenant tenant,
            RunId id,
            Freshness freshness,
            BiFunction<Run, List<EventEnvelope<RunEvent>>, Optional<T>> view) {
        return find(tenant, id, freshness)
                .flatMap(history -> view.apply((Run) history.state, history.events))
                .<ReadResult<T>>map(ReadResult.Found::new)
                .orElseGet(ReadResult.Absent::new);
    }

    @Override
    public ReadResult<ResponsesView> partialResponses(Tenant tenant, RunId id, Freshness freshness) {
        return responses(tenant, id, freshness) instanceof ReadResult.Found<ResponsesView> found
                ? found
                : view(tenant, id, freshness, (run, events) -> PartialResponses.of(RunViews.of(run), events));
    }

    @Override
    public ReadResult<AnalysisView> partialAnalysis(Tenant tenant, RunId id, Freshness freshness) {
        return view(
                tenant,
                id,
                freshness,
                (run, events) -> AnalysisViews.current(events).or(() -> Optional.of(AnalysisViews.none(run))));
    }

    @Override
    public ReadResult<List<AnalysisView>> analyses(Tenant tenant, RunId id, Freshness freshness) {
        return view(tenant, id, freshness, (_, events) -> Optional.of(AnalysisViews.all(events)));
    }

    @Override
    public ReadResult<List<SessionView>> sessions(Tenant tenant, RunId id, Freshness freshness) {
        return view(tenant, id, freshness, (_, events) -> Optional.of(SessionViews.of(events)));
    }

    @Override
    public ReadResult<DecisionsView> decisions(Tenant tenant, RunId id, Freshness freshness) {
        return view(tenant, id, freshness, (run, events) -> Optional.of(DecisionViews.of(run, events, graph(run))));
    }

    private Graph graph(Run run) {
        return definitions(run.setup().pins()).blueprint().spec().graph();
    }

    @Override
    public ReadResult<Map<RunId, RunResults>> results(Tenant tenant, List<RunView> some, Set<ResultKind> wanted) {
        var results = new LinkedHashMap<RunId, RunResults>();
        some.forEach(run -> results.put(
                run.id(),
                new RunResults(
                        wanted(wanted, ResultKind.TRANSCRIPT, transcript(tenant, run.id(), Freshness.ANY)),
                        wanted(wanted, ResultKind.RESPONSES, responses(tenant, run.id(), Freshness.ANY)),
                        wanted(wanted, ResultKind.ANALYSIS, analysis(tenant, run.id(), Freshness.ANY)))));
        return new ReadResult.Found<>(results);
    }

    private static <T> Optional<T> wanted(Set<ResultKind> wanted, ResultKind kind, ReadResult<T> result) {
        return wanted.contains(kind) && result instanceof ReadResult.Found<T>(var found)
                ? Optional.of(found)
                : Optional.empty();
    }

    @Override
    public synchronized ReadResult<TranscriptView> transcript(Tenant tenant, RunId id, Freshness freshness) {
        return find(tenant, id, freshness)
                .flatMap(history -> transcript(tenant, id, history))
                .<ReadResult<TranscriptView>>map(ReadResult.Found::new)
                .orElseGet(ReadResult.Absent::new);
    }

    private static Optional<TranscriptView> transcript(Tenant tenant, RunId id, History history) {
        var fold = new TranscriptFold();
        var entries = new ArrayList<TranscriptView.Entry>();
        history.events.forEach(event -> fold.next(event).ifPresent(entries::add));
        var run = RunViews.of((Run) history.state);
        return run.transcriptId()
                .map(transcript -> new TranscriptView(
                        transcript,
                        id,
                        tenant,
                        run.status().isTerminal() ? ResultStatus.COMPLETED : ResultStatus.PROCESSING,
                        entries,
                        3,
                        0,
                        run.language(),
                        run.createdAt(),
                        run.updatedAt()));
    }

    @Override
    public synchronized ReadResult<ResponsesView> responses(Tenant tenant, RunId id, Freshness freshness) {
        return results(
                tenant,
                id,
                freshness,
                RunEvent.ResponsesRecorded.class,
                (event, at) -> new ResponsesView(
                        Optional.of(event.responsesId()),
                        id,
                        tenant,
                        ResultStatus.COMPLETED,
                        event.items().stream()
                                .map(item -> new ResponsesView.Item(item, "What?", "exact words"))
                                .toList(),
                        List.of("q1"),
                        event.completionRate(),
                        event.engine(),
                        at,
                        at));
    }

    @Override
    public synchronized ReadResult<AnalysisView> analysis(Tenant tenant, RunId id, Freshness freshness) {
        return view(tenant, id, freshness, (_, events) -> AnalysisViews.current(events));
    }

    private <E extends RunEvent, V> ReadResult<V> results(
            Tenant tenant, RunId id, Freshness freshness, Class<E> type, BiFunction<E, Instant, V> view) {
        return find(tenant, id, freshness).stream()
                .flatMap(history -> history.events.stream())
                .filter(event -> type.isInstance(event.event()))
                .reduce((_, last) -> last)
                .<ReadResult<V>>map(event -> new ReadResult.Found<>(
                        view.apply(type.cast(event.event()), event.meta().occurredAt())))
                .orElseGet(ReadResult.Absent::new);
    }

    @Override
    public synchronized ReadResult<List<EventEnvelope<RunEvent>>> events(
            Tenant tenant, RunId id, long afterVersion, int limit) {
        return find(tenant, id)
                .<ReadResult<List<EventEnvelope<RunEvent>>>>map(
                        history -> new ReadResult.Found<>(history.events.stream()
                                .filter(event -> event.meta().version() > afterVersion)
                                .limit(limit)
                                .toList()))
                .orElseGet(ReadResult.Absent::new);
    }
}
