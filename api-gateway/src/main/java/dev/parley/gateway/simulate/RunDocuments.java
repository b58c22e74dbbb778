package dev.parley.gateway.simulate;

import dev.parley.client.http.Json;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Channel;
import dev.parley.client.model.Decision;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.Responses;
import dev.parley.client.model.ShownEntry;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.document.BlueprintDocument;
import dev.parley.gateway.document.ConversationDocument;
import dev.parley.gateway.document.DecisionDocument;
import dev.parley.gateway.document.ResponsesDocument;
import dev.parley.gateway.document.RunDocument;
import dev.parley.gateway.document.RunDocument.Expanded;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Pinned;
import dev.parley.gateway.read.RunReads;
import dev.parley.simulator.StudyNotes;
import dev.parley.simulator.report.RunFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A run as the API shows it, read by the client's own types: the report on it is worked out here just as somebody outside works it out.
 * Thread-safe.
 */
public final class RunDocuments {

    private final RunReads reads;
    private final Pinned pinned;
    private final InstantSource clock;

    public RunDocuments(RunReads reads, Pinned pinned, InstantSource clock) {
        this.reads = reads;
        this.pinned = pinned;
        this.clock = clock;
    }

    /** What a simulated participant is told of the run's blueprint. */
    public Result<StudyNotes> notes(RunView run) {
        return blueprint(run).map(blueprint -> StudyNotes.of(blueprint.graph()));
    }

    /** What a report on the run is made of. */
    public Result<RunFacts> facts(RunView run) {
        var tenant = run.tenant();
        var atLeast = OptionalLong.of(run.version());
        return blueprint(run)
                .flatMap(blueprint -> channel(run)
                        .flatMap(channel -> reads.decisions(tenant, run.id(), atLeast)
                                .flatMap(decisions -> reads.responses(tenant, run, true)
                                        .flatMap(responses -> reads.conversation(tenant, run)
                                                .map(said -> new RunFacts(
                                                        read(shown(run)::write, InterviewRun.class),
                                                        blueprint.graph(),
                                                        channel,
                                                        decisions.decisions().stream()
                                                                .map(decision -> read(
                                                                        out -> DecisionDocument.write(
                                                                                out, run.id(), decision),
                                                                        Decision.class))
                                                                .toList(),
                                                        responses.map(some -> read(
                                                                out -> ResponsesDocument.write(out, some),
                                                                Responses.class)),
                                                        said.entries().stream()
                                                                .map(entry -> read(
                                                                        out -> ConversationDocument.entry(out, entry),
                                                                        ShownEntry.class))
                                                                .toList()))))));
    }

    private RunDocument shown(RunView run) {
        return new RunDocument(run, Optional.empty(), Expanded.NONE, clock.instant());
    }

    private Result<Blueprint> blueprint(RunView run) {
        return pinned.blueprint(run.pins())
                .map(blueprint -> read(new BlueprintDocument(blueprint, Optional.empty())::write, Blueprint.class));
    }

    private Result<Channel.Type> channel(RunView run) {
        return run.pins()
                .channel()
                .map(pin -> pinned.channel(run.tenant(), pin)
                        .map(channel ->
                                Channel.Type.valueOf(channel.spec().type().name())))
                .orElseGet(() -> Result.ok(Channel.Type.UNKNOWN));
    }

    private static <T> T read(Consumer<JsonWriter> document, Class<T> type) {
        try {
            return Json.MAPPER.readValue(JsonWriter.object(document), type);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
