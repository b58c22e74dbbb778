package dev.parley.gateway.read;

import dev.parley.domain.envelope.EventEnvelope;
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
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.DecisionsView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.SessionView;
import dev.parley.domain.view.TranscriptFold;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.command.ToldVersions;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads runs, never older than this gateway has told. Blocking; thread-safe. */
public final class RunReads {

    private static final String RUN = "interview run";
    private static final int PAGE = 200;

    private final RunQueries queries;
    private final ToldVersions told;
    private final Duration patience;

    /** @param patience how long to wait for the view to get there */
    public RunReads(RunQueries queries, ToldVersions told, Duration patience) {
        this.queries = queries;
        this.told = told;
        this.patience = patience;
    }

    /** The run, at least as new as asked for and as told. */
    public Result<RunView> run(Tenant tenant, RunId id, OptionalLong minVersion) {
        return ReadAnswers.required(queries.run(tenant, id, fresh(tenant, id, minVersion)), RUN);
    }

    /** When the run was made; empty where all of it but its existence has been erased. */
    public Result<Optional<Instant>> createdAt(Tenant tenant, RunId id) {
        return switch (queries.run(tenant, id, fresh(tenant, id, OptionalLong.empty()))) {
            case ReadResult.Erased<RunView> _ -> Result.ok(Optional.empty());
            case ReadResult.Found<RunView>(var run) -> Result.ok(Optional.of(run.createdAt()));
            case ReadResult.Absent<RunView> absent ->
                ReadAnswers.required(absent, RUN).map(_ -> Optional.empty());
            case ReadResult.NotYet<RunView> late ->
                ReadAnswers.required(late, RUN).map(_ -> Optional.empty());
            case ReadResult.Unreachable<RunView> away ->
                ReadAnswers.required(away, RUN).map(_ -> Optional.empty());
        };
    }

    /** The run that a join link opens; a link that was replaced opens nothing. */
    public Result<RunView> byLink(JoinTokens.Door door, OptionalLong minVersion) {
        return run(door.tenant(), door.run(), minVersion)
                .flatMap(run -> door.opens(run) ? Result.ok(run) : Result.refused(Problem.notFound("interview")));
    }

    /** All runs of the participant with that external id, newest first. */
    public Result<List<RunId>> ofParticipant(Tenant tenant, String externalId) {
        return ReadAnswers.required(queries.runsOfParticipant(tenant, externalId), "participant");
    }

    /** The run as it stood at that version, which is known to exist. */
    public Result<RunView> runAt(Tenant tenant, RunId id, long version) {
        return ReadAnswers.required(queries.run(tenant, id, Freshness.at(version, patience)), RUN);
    }

    /** The run as it stood at that version, or at that time. */
    public Result<RunView> runAsOf(
            Tenant tenant, RunId id, OptionalLong minVersion, OptionalLong version, Optional<Instant> time) {
        var fresh = fresh(tenant, id, minVersion);
        var then = time.map(fresh::asOf).orElseGet(() -> version.isPresent() ? fresh.asOf(version.getAsLong()) : fresh);
        return ReadAnswers.required(queries.run(tenant, id, then), RUN + " at that version or time");
    }

    /** A page of runs, newest first. */
    public Result<Page<RunView>> runs(Tenant tenant, RunFilter filter, PageRequest page) {
        return ReadAnswers.page(queries.runs(tenant, filter, page), page.start());
    }

    /** What was said, if anything was. */
    public Result<Optional<TranscriptView>> transcript(Tenant tenant, RunView run) {
        return ReadAnswers.optional(queries.transcript(tenant, run.id(), asNewAs(run)));
    }

    /** What was said up to the run's version. */
    public Result<Conversation> conversation(Tenant tenant, RunView run) {
        return history(tenant, run).map(events -> {
            var fold = new TranscriptFold();
            var entries = new ArrayList<Entry>();
            events.forEach(event -> fold.next(event).ifPresent(entries::add));
            return new Conversation(entries, fold.agentsTurn());
        });
    }

    /** All of the run's events up to its version, oldest first. */
    public Result<List<EventEnvelope<RunEvent>>> history(Tenant tenant, RunView run) {
        var all = new ArrayList<EventEnvelope<RunEvent>>();
        long after = 0;
        while (after < run.version()) {
            switch (historyPage(tenant, run, after)) {
                case Result.Ok<List<EventEnvelope<RunEvent>>>(var events) -> {
                    all.addAll(events);
                    after = events.getLast().meta().version();
                }
                case Result.Refused<List<EventEnvelope<RunEvent>>> refused -> {
                    return refused;
                }
            }
        }
        return Result.ok(all);
    }

    /** The run's next events after a version before its own, up to its own; at least one. */
    public Result<List<EventEnvelope<RunEvent>>> historyPage(Tenant tenant, RunView run, long after) {
        return events(tenant, run.id(), after, (int) Math.min(PAGE, run.version() - after))
                .flatMap(events -> events.isEmpty() ? Result.refused(ReadAnswers.notYet()) : Result.ok(events));
    }

    /** The responses, if there are any; with {@code partial} also what is known of them before. */
    public Result<Optional<ResponsesView>> responses(Tenant tenant, RunView run, boolean partial) {
        return ReadAnswers.optional(
                partial
                        ? queries.partialResponses(tenant, run.id(), asNewAs(run))
                        : queries.responses(tenant, run.id(), asNewAs(run)));
    }

    /** The current analysis, if there is one; with {@code partial} also where it stands before. */
    public Result<Optional<AnalysisView>> analysis(Tenant tenant, RunView run, boolean partial) {
        return ReadAnswers.optional(
                partial
                        ? queries.partialAnalysis(tenant, run.id(), asNewAs(run))
                        : queries.analysis(tenant, run.id(), asNewAs(run)));
    }

    /** All analyses, newest first. */
    public Result<List<AnalysisView>> analyses(Tenant tenant, RunId id, OptionalLong minVersion) {
        return ReadAnswers.required(queries.analyses(tenant, id, fresh(tenant, id, minVersion)), RUN);
    }

    /** The sittings, oldest first. */
    public Result<List<SessionView>> sessions(Tenant tenant, RunId id, OptionalLong minVersion) {
        return ReadAnswers.required(queries.sessions(tenant, id, fresh(tenant, id, minVersion)), RUN);
    }

    /** Why the agent did what it did. */
    public Result<DecisionsView> decisions(Tenant tenant, RunId id, OptionalLong minVersion) {
        return ReadAnswers.required(queries.decisions(tenant, id, fresh(tenant, id, minVersion)), RUN);
    }

    /** What came out of runs, each as of its version, in one question for all of them. */
    public Result<Map<RunId, RunResults>> results(Tenant tenant, List<RunView> runs, Set<ResultKind> wanted) {
        return ReadAnswers.required(queries.results(tenant, runs, wanted), RUN);
    }

    /** What had come out of the run when it stood so. */
    public Result<RunResults> resultsThen(Tenant tenant, RunView run, Set<ResultKind> wanted) {
        var then = Freshness.at(run.version(), patience);
        return ReadAnswers.when(
                        wanted.contains(ResultKind.TRANSCRIPT), () -> queries.transcript(tenant, run.id(), then))
                .flatMap(transcript -> ReadAnswers.when(
                                wanted.contains(ResultKind.RESPONSES), () -> queries.responses(tenant, run.id(), then))
                        .flatMap(responses -> ReadAnswers.when(
                                        wanted.contains(ResultKind.ANALYSIS),
                                        () -> queries.analysis(tenant, run.id(), then))
                                .map(analysis -> new RunResults(transcript, responses, analysis))));
    }

    /** The run's events after that version. */
    public Result<List<EventEnvelope<RunEvent>>> events(Tenant tenant, RunId id, long afterVersion, int limit) {
        return ReadAnswers.required(queries.events(tenant, id, afterVersion, limit), RUN);
    }

    private Freshness asNewAs(RunView run) {
        return Freshness.atLeast(run.version(), patience);
    }

    private Freshness fresh(Tenant tenant, RunId id, OptionalLong minVersion) {
        var version = told.orNewer(tenant, id.value(), minVersion);
        return version.isPresent() ? Freshness.atLeast(version.getAsLong(), patience) : Freshness.ANY;
    }
}
