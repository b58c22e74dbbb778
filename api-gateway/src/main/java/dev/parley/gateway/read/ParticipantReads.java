package dev.parley.gateway.read;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.Hosts;
import dev.parley.gateway.document.ConversationDocument;
import dev.parley.gateway.problem.Result;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Conversations as their participants may see them. Thread-safe. */
public final class ParticipantReads {

    private final RunReads reads;
    private final Pinned pinned;
    private final Hosts hosts;
    private final InstantSource clock;

    public ParticipantReads(RunReads reads, Pinned pinned, Hosts hosts, InstantSource clock) {
        this.reads = reads;
        this.pinned = pinned;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** Everything, what was said included. */
    public Result<ConversationDocument> whole(RunView run) {
        return reads.conversation(run.tenant(), run)
                .flatMap(said -> document(run)
                        .map(state -> new ConversationDocument(
                                state.run(),
                                state.definitions(),
                                state.organizationName(),
                                Optional.of(said.agentsTurn()),
                                Optional.of(said.entries()),
                                state.at())));
    }

    /** The state, for one who is told the entries one by one. */
    public Result<ConversationDocument> state(RunView run, boolean agentsTurn) {
        return document(run)
                .map(state -> new ConversationDocument(
                        state.run(),
                        state.definitions(),
                        state.organizationName(),
                        Optional.of(agentsTurn),
                        Optional.empty(),
                        state.at()));
    }

    /** The state as it stood when the run last changed, without its conversation: what a command is answered with. */
    public Result<ConversationDocument> then(RunView run) {
        return document(run, run.updatedAt());
    }

    /** The state now, without its conversation. */
    public Result<ConversationDocument> document(RunView run) {
        return document(run, clock.instant());
    }

    private Result<ConversationDocument> document(RunView run, Instant at) {
        return definitions(run)
                .map(definitions -> new ConversationDocument(
                        run,
                        definitions,
                        hosts.name(run.tenant().organization()),
                        Optional.empty(),
                        Optional.empty(),
                        at));
    }

    private Result<ConversationDocument.Definitions> definitions(RunView run) {
        var pins = run.pins();
        return pinned.blueprint(pins)
                .flatMap(blueprint -> pinned.agent(pins)
                        .flatMap(agent -> channel(run)
                                .map(channel -> new ConversationDocument.Definitions(blueprint, agent, channel))));
    }

    private Result<Optional<Channel>> channel(RunView run) {
        return run.pins()
                .channel()
                .map(pin -> pinned.channel(run.tenant(), pin).map(Optional::of))
                .orElseGet(() -> Result.ok(Optional.empty()));
    }
}
