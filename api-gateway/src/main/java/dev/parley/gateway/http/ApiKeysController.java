package dev.parley.gateway.http;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.CatalogCommand.CreateApiKey;
import dev.parley.domain.catalog.CatalogCommand.RevokeApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.auth.NewSecrets;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.document.ApiKeyDocument;
import dev.parley.gateway.input.ApiKeyRequest;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.json.CanonicalJson;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;
import java.util.Optional;

/** API keys of the caller's organization and mode. An admin key may do everything, so it can grant everything. */
@Controller("/api/v1/api-keys")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class ApiKeysController {

    private static final Rendering<ApiKey> DOCUMENT = Rendering.plain(ApiKeyDocument::write);

    private final CatalogObjects objects;
    private final Commands commands;
    private final NewSecrets secrets;
    private final InstantSource clock;

    ApiKeysController(CatalogObjects objects, Commands commands, NewSecrets secrets, GatewayPorts ports) {
        this.objects = objects;
        this.commands = commands;
        this.secrets = secrets;
        this.clock = ports.clock();
    }

    @Post
    @Needs(Scope.ADMIN)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var tenant = exchange.caller().tenant();
        return exchange.answer(exchange.body()
                .flatMap(body -> exchange.idempotencyKey().flatMap(idempotencyKey -> {
                    var secret = secrets.secret(tenant, idempotencyKey);
                    return objects.create(
                            exchange,
                            CatalogKind.API_KEY,
                            body,
                            shownTo(secret),
                            it -> ApiKeyRequest.read(it, clock.instant()).map(key -> command(key, secret)));
                })));
    }

    @Get
    @Needs(Scope.ADMIN)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(query -> CatalogListing.read(query, CatalogKind.API_KEY))
                .flatMap(listing -> objects.list(exchange, CatalogKind.API_KEY, listing, DOCUMENT)));
    }

    @Get("/{id}")
    @Needs(Scope.ADMIN)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(objects.get(exchange, CatalogKind.API_KEY, id, DOCUMENT));
    }

    @Delete("/{id}")
    @Needs(Scope.ADMIN)
    HttpResponse<byte[]> revoke(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(CatalogKind.API_KEY
                .id(id)
                .flatMap(key -> exchange.body()
                        .flatMap(RunRequest::readNothing)
                        .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                        .flatMap(order -> commands.send(
                                order,
                                key,
                                new RevokeApiKey(),
                                outcome -> objects.after(caller.tenant(), CatalogKind.API_KEY, outcome, DOCUMENT)))));
    }

    private static CreateApiKey command(ApiKeyRequest key, String secret) {
        return new CreateApiKey(
                key.name(),
                CanonicalJson.sha256Hex(secret),
                key.scopes(),
                key.expiresAt(),
                Optional.of(NewSecrets.hint(secret)));
    }

    /** Shows the secret, if it is the one that this key was made with. */
    private static Rendering<ApiKey> shownTo(String secret) {
        return Rendering.plain((out, key) -> ApiKeyDocument.writeCreated(
                out,
                key,
                Optional.of(secret).filter(it -> CanonicalJson.sha256Hex(it).equals(key.digest()))));
    }
}
