package dev.parley.gateway.read;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.document.BlueprintDocument;
import dev.parley.gateway.document.RunDocument.Expanded;
import dev.parley.gateway.problem.Result;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Fetches what a reader wants to see of a run in full: definitions from memory, results from the views. Thread-safe. */
public final class RunExpander {

    private final Pinned pinned;
    private final RunReads reads;

    public RunExpander(Pinned pinned, RunReads reads) {
        this.pinned = pinned;
        this.reads = reads;
    }

    /** Everything wanted of the run. */
    public Result<Expanded> expand(Tenant tenant, RunView run, Set<Expand> wanted) {
        if (wanted.isEmpty()) {
            return Result.ok(Expanded.NONE);
        }
        return definitions(tenant, run, wanted).flatMap(some -> results(tenant, run, wanted, some));
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

    private Result<Expanded> results(Tenant tenant, RunView run, Set<Expand> wanted, Expanded some) {
        return whenThere(wanted.contains(Expand.TRANSCRIPT), () -> reads.transcript(tenant, run))
                .flatMap(transcript -> whenThere(wanted.contains(Expand.RESPONSES), () -> reads.responses(tenant, run))
                        .flatMap(responses -> whenThere(
                                        wanted.contains(Expand.ANALYSIS), () -> reads.analysis(tenant, run))
                                .map(analysis -> new Expanded(
                                        some.blueprint(),
                                        some.agent(),
                                        some.channel(),
                                        some.connector(),
                                        transcript,
                                        responses,
                                        analysis))));
    }

    private static <T> Result<Optional<T>> when(boolean wanted, Supplier<Result<T>> fetch) {
        return wanted ? fetch.get().map(Optional::of) : Result.ok(Optional.empty());
    }

    private static <T> Result<Optional<T>> whenThere(boolean wanted, Supplier<Result<Optional<T>>> fetch) {
        return wanted ? fetch.get() : Result.ok(Optional.empty());
    }
}
