package dev.parley.gateway.read;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.ResultKind;
import dev.parley.domain.query.RunResults;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.document.BlueprintDocument;
import dev.parley.gateway.document.RunDocument.Expanded;
import dev.parley.gateway.problem.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Fetches what a reader wants to see of a run in full: definitions from memory, results from the views. Thread-safe. */
public final class RunExpander {

    private static final RunResults NO_RESULTS = new RunResults(Optional.empty(), Optional.empty(), Optional.empty());

    private final Pinned pinned;
    private final RunReads reads;

    public RunExpander(Pinned pinned, RunReads reads) {
        this.pinned = pinned;
        this.reads = reads;
    }

    /** Everything wanted of the run as it is. */
    public Result<Expanded> now(Tenant tenant, RunView run, Set<Expand> wanted) {
        return now(tenant, List.of(run), wanted).map(List::getFirst);
    }

    /** Everything wanted of the run as it stood. */
    public Result<Expanded> then(Tenant tenant, RunView run, Set<Expand> wanted) {
        return definitions(tenant, run, wanted)
                .flatMap(some ->
                        reads.resultsThen(tenant, run, Expand.results(wanted)).map(results -> with(some, results)));
    }

    /** Everything wanted of these runs, in their order; the views are asked once for all of them. */
    public Result<List<Expanded>> now(Tenant tenant, List<RunView> runs, Set<Expand> wanted) {
        if (wanted.isEmpty()) {
            return Result.ok(Collections.nCopies(runs.size(), Expanded.NONE));
        }
        return results(tenant, runs, Expand.results(wanted)).flatMap(results -> {
            var all = new ArrayList<Expanded>(runs.size());
            for (var run : runs) {
                switch (definitions(tenant, run, wanted)) {
                    case Result.Ok<Expanded>(var some) ->
                        all.add(with(some, results.getOrDefault(run.id(), NO_RESULTS)));
                    case Result.Refused<Expanded>(var problem) -> {
                        return Result.refused(problem);
                    }
                }
            }
            return Result.ok(all);
        });
    }

    private Result<Map<RunId, RunResults>> results(Tenant tenant, List<RunView> runs, Set<ResultKind> wanted) {
        return wanted.isEmpty() || runs.isEmpty() ? Result.ok(Map.of()) : reads.results(tenant, runs, wanted);
    }

    private static Expanded with(Expanded some, RunResults results) {
        return new Expanded(
                some.blueprint(),
                some.agent(),
                some.channel(),
                some.connector(),
                results.transcript(),
                results.responses(),
                results.analysis());
    }

    private Result<Expanded> definitions(Tenant tenant, RunView run, Set<Expand> wanted) {
        var pins = run.pins();
        return when(wanted.contains(Expand.BLUEPRINT), () -> blueprint(run, wanted.contains(Expand.BLUEPRINT_AGENT)))
                .flatMap(blueprint -> when(wanted.contains(Expand.AGENT), () -> pinned.agent(pins))
                        .flatMap(agent -> when(
                                        wanted.contains(Expand.CHANNEL)
                                                && pins.channel().isPresent(),
                                        () -> pinned.channel(
                                                tenant, pins.channel().orElseThrow()))
                                .flatMap(channel -> when(
                                                wanted.contains(Expand.CONNECTOR)
                                                        && pins.connector().isPresent(),
                                                () -> pinned.connector(
                                                        pins.connector().orElseThrow()))
                                        .map(connector -> new Expanded(
                                                blueprint,
                                                agent,
                                                channel,
                                                connector,
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty())))));
    }

    private Result<BlueprintDocument> blueprint(RunView run, boolean withAgent) {
        return pinned.blueprint(run.pins())
                .flatMap(blueprint -> when(withAgent, () -> pinned.agentOf(blueprint, run.pins()))
                        .map(agent -> new BlueprintDocument(blueprint, agent)));
    }

    private static <T> Result<Optional<T>> when(boolean wanted, Supplier<Result<T>> fetch) {
        return wanted ? fetch.get().map(Optional::of) : Result.ok(Optional.empty());
    }
}
