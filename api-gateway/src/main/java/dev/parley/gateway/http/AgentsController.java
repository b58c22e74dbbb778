package dev.parley.gateway.http;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.CatalogCommand.CreateAgent;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.AgentDocument;
import dev.parley.gateway.input.AgentRequest;
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

/** Agents. */
@Controller("/api/v1/agents")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class AgentsController {

    private final Commands commands;
    private final CatalogReads reads;
    private final GatewayConfig config;

    AgentsController(Commands commands, CatalogReads reads, GatewayConfig config) {
        this.commands = commands;
        this.reads = reads;
        this.config = config;
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(exchange.body()
                .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                .flatMap(order -> AgentRequest.read(order.body(), config.modelPresets())
                        .flatMap(spec -> commands.send(
                                order,
                                commands.newObject(order),
                                new CreateAgent(spec),
                                outcome -> created(caller.tenant(), outcome)))));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.agent(id)
                .flatMap(agent -> exchange.query(MinVersion::read)
                        .flatMap(version -> reads.agent(exchange.caller().tenant(), agent, version)))
                .map(agent -> CatalogReplies.read(exchange, agent.revision(), () -> reply(agent))));
    }

    private Result<Reply> created(Tenant tenant, Outcome.Accepted outcome) {
        return reads.agentAfter(tenant, outcome)
                .map(agent -> reply(agent)
                        .as(Reply.CREATED)
                        .with("Location", "/api/v1/agents/" + PublicIds.format(Kind.AGENT, outcome.aggregateId())));
    }

    private static Reply reply(Agent agent) {
        return Reply.ok(out -> AgentDocument.write(out, agent));
    }
}
