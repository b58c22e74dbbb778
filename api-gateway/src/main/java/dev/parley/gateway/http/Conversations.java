package dev.parley.gateway.http;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand.RespondToNode;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.gateway.input.ConversationRequest;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Pinned;
import dev.parley.gateway.read.RunReads;

/** Words and answers for a run, whoever brings them: a client with a key or the participant. Thread-safe. */
final class Conversations {

    private final Commands commands;
    private final RunReads reads;
    private final Pinned pinned;

    Conversations(Commands commands, RunReads reads, Pinned pinned) {
        this.commands = commands;
        this.reads = reads;
        this.pinned = pinned;
    }

    /** Something said. */
    Result<Reply> message(Exchange exchange, Actor actor, RunId run) {
        return exchange.body()
                .flatMap(body -> commands.order(exchange, actor, body))
                .flatMap(order -> ConversationRequest.readMessage(order.body())
                        .flatMap(message -> commands.send(
                                order,
                                commands.commandId(order, run, message.clientMessageId()),
                                run.value(),
                                message,
                                false,
                                outcome -> Result.ok(Reply.ok(Acknowledgement.message(run, outcome.version()))))));
    }

    /** An answer to a form or a custom node. */
    Result<Reply> respond(Exchange exchange, Actor actor, RunId run) {
        return exchange.body()
                .flatMap(body -> commands.order(exchange, actor, body))
                .flatMap(order -> ConversationRequest.readRespond(order.body())
                        .flatMap(respond -> commands.send(
                                order,
                                commands.commandId(order, run, respond.clientMessageId()),
                                run.value(),
                                respond,
                                true,
                                outcome -> responded(actor, run, respond, outcome))));
    }

    private Result<Reply> responded(Actor actor, RunId run, RespondToNode respond, Outcome.Accepted outcome) {
        return outcome.snapshot()
                .map(Result::ok)
                .orElseGet(() -> reads.runAt(actor.tenant(), run, outcome.version()))
                .flatMap(view -> nodeType(view, respond.nodeId()))
                .map(type -> Reply.ok(Acknowledgement.contentResponse(
                        run, respond.nodeId(), type, respond.data(), outcome.version())));
    }

    private Result<NodeType> nodeType(RunView run, String nodeId) {
        return pinned.blueprint(run.pins())
                .map(blueprint -> blueprint
                        .spec()
                        .graph()
                        .node(nodeId)
                        .orElseThrow(() -> new IllegalStateException("a node that was answered is not in the graph"))
                        .type());
    }
}
