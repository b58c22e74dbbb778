package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand.CreateChannel;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.ChannelDocument;
import dev.parley.gateway.input.ChannelRequest;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.CatalogReads;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Channels. */
@Controller("/api/v1/channels")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class ChannelsController {

    private final Commands commands;
    private final CatalogReads reads;

    ChannelsController(Commands commands, CatalogReads reads) {
        this.commands = commands;
        this.reads = reads;
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(exchange.body()
                .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                .flatMap(order -> ChannelRequest.read(order.body())
                        .flatMap(spec -> commands.send(
                                order,
                                commands.newObject(order),
                                new CreateChannel(spec),
                                outcome -> created(caller.tenant(), outcome)))));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.channel(id)
                .flatMap(channel -> exchange.query(MinVersion::read)
                        .flatMap(version -> reads.channel(exchange.caller().tenant(), channel, version)))
                .map(channel -> CatalogReplies.read(exchange, channel.revision(), () -> reply(channel))));
    }

    private Result<Reply> created(Tenant tenant, Outcome.Accepted outcome) {
        return reads.channelAfter(tenant, outcome)
                .map(channel -> reply(channel)
                        .as(Reply.CREATED)
                        .with("Location", "/api/v1/channels/" + PublicIds.format(Kind.CHANNEL, outcome.aggregateId())));
    }

    private static Reply reply(Channel channel) {
        return Reply.ok(out -> ChannelDocument.write(out, channel));
    }
}
