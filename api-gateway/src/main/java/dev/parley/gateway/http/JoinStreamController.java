package dev.parley.gateway.http;

import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.auth.JoinTokens.Door;
import dev.parley.gateway.auth.WithoutKey;
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
                .flatMap(seen -> reads.run(door.tenant(), door.run(), OptionalLong.empty())
                        .flatMap(run -> streams.conversation(run, seen, new Holder.Link(token), participants::state)));
    }
}
