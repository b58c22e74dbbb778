package dev.parley.gateway.http;

import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.auth.JoinTokens.Door;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.document.ConversationDocument;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.live.OpenStreams.Holder;
import dev.parley.gateway.live.Streams;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.ParticipantReads;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.OptionalLong;
import org.reactivestreams.Publisher;

/** The conversation as it goes on, for its participant. */
@Controller("/api/v1/join/{token}")
@WithoutKey
@ExecuteOn(TaskExecutors.VIRTUAL)
@TrafficOf(Traffic.PARTICIPANTS)
final class JoinStreamController {

    private final JoinTokens tokens;
    private final RunReads reads;
    private final ParticipantReads participants;
    private final Streams streams;

    JoinStreamController(JoinTokens tokens, RunReads reads, ParticipantReads participants, Streams streams) {
        this.tokens = tokens;
        this.reads = reads;
        this.participants = participants;
        this.streams = streams;
    }

    @Get(value = "/stream", produces = MediaType.TEXT_EVENT_STREAM, headRoute = false)
    HttpResponse<?> stream(HttpRequest<byte[]> request, String token) {
        var exchange = new Exchange(request);
        return exchange.follow(tokens.open(token)
                .map(Result::ok)
                .orElseGet(() -> Result.refused(Problem.notFound("interview")))
                .flatMap(door -> stream(exchange, door, token)));
    }

    private Result<Optional<Publisher<byte[]>>> stream(Exchange exchange, Door door, String token) {
        return exchange.query(query -> query.number("cursor", 0, Long.MAX_VALUE))
                .flatMap(exchange::resumeAfter)
                .flatMap(seen -> reads.byLink(door, OptionalLong.empty())
                        .flatMap(run -> streams.conversation(
                                run, seen, new Holder.Link(token), (now, agentsTurn) -> state(door, now, agentsTurn))));
    }

    /** A link that is replaced while somebody listens tells nothing more. */
    private Result<ConversationDocument> state(Door door, RunView run, boolean agentsTurn) {
        return door.opens(run) ? participants.state(run, agentsTurn) : Result.refused(Problem.notFound("interview"));
    }
}
