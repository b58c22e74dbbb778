package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.ArchiveWebhook;
import dev.parley.domain.catalog.CatalogCommand.CreateWebhook;
import dev.parley.domain.catalog.CatalogCommand.RotateWebhookSecret;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.webhook.WebhookLimits;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.document.WebhookDocument;
import dev.parley.gateway.document.Writable;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.MergePatch;
import dev.parley.gateway.input.WebhookRequest;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.CatalogReads;
import dev.parley.kit.webhook.TargetPolicy;
import dev.parley.kit.webhook.WebhookSecrets;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** Webhooks: made, changed, given another secret. What they are sent is {@link DeliveriesController}'s. */
@Controller("/api/v1/webhooks")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class WebhooksController {

    private static final Rendering<Webhook> DOCUMENT = Rendering.plain(WebhookDocument::write);
    private static final int FIRST_GENERATION = 1;

    private final CatalogObjects objects;
    private final CatalogResource<Webhook> webhooks;
    private final CatalogReads reads;
    private final Commands commands;
    private final TargetPolicy policy;
    private final WebhookSecrets secrets;

    WebhooksController(
            CatalogObjects objects,
            CatalogChanges changes,
            CatalogReads reads,
            Commands commands,
            TargetPolicy policy,
            WebhookSecrets secrets) {
        this.objects = objects;
        this.webhooks = new CatalogResource<>(
                objects, changes, CatalogKind.WEBHOOK, DOCUMENT, this::revised, new ArchiveWebhook());
        this.reads = reads;
        this.commands = commands;
        this.policy = policy;
        this.secrets = secrets;
    }

    @Post
    @Needs(Scope.WEBHOOKS_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.body()
                .flatMap(body -> objects.create(
                        exchange,
                        CatalogKind.WEBHOOK,
                        body,
                        withSecret(FIRST_GENERATION),
                        it -> WebhookRequest.read(it, policy).map(CreateWebhook::new),
                        create -> unlessTooMany(exchange.caller().tenant()).map(_ -> create))));
    }

    @Get
    @Needs(Scope.WEBHOOKS_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        return webhooks.list(request, (query, filter) -> filter.in(query.names("status", WebhookRequest.Status.class)));
    }

    @Get("/{id}")
    @Needs(Scope.WEBHOOKS_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        return webhooks.get(request, id);
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.WEBHOOKS_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        return webhooks.patch(request, id);
    }

    private Result<CatalogCommand> revised(Webhook webhook, Body patch) {
        var merged = new Body(MergePatch.apply(Writable.of(webhook), patch.json()));
        return WebhookRequest.readRevised(merged, policy).map(revise -> revise);
    }

    @Delete("/{id}")
    @Needs(Scope.WEBHOOKS_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        return webhooks.archive(request, id);
    }

    @Post("/{id}/rotate-secret")
    @Needs(Scope.WEBHOOKS_WRITE)
    HttpResponse<byte[]> rotate(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(CatalogKind.WEBHOOK
                .id(id)
                .flatMap(webhook -> exchange.body()
                        .flatMap(body -> commands.order(exchange, Actor.of(exchange.caller()), body))
                        .flatMap(order -> WebhookRequest.readRotation(order.body())
                                .flatMap(overlap -> commands.send(
                                        order,
                                        webhook,
                                        new RotateWebhookSecret(overlap),
                                        outcome -> objects.after(
                                                order.actor().tenant(), CatalogKind.WEBHOOK, outcome, rotated()))))));
    }

    private Result<Page<Webhook>> unlessTooMany(Tenant tenant) {
        return reads.list(
                        tenant,
                        CatalogKind.WEBHOOK,
                        CatalogFilter.of(Webhook.KIND),
                        PageRequest.first(WebhookLimits.WEBHOOKS))
                .flatMap(page -> page.items().size() < WebhookLimits.WEBHOOKS
                        ? Result.ok(page)
                        : Result.refused(Problem.of(
                                ErrorCode.LIMIT_EXCEEDED,
                                "There are " + WebhookLimits.WEBHOOKS + " webhooks; archive one first.")));
    }

    private Rendering<Webhook> rotated() {
        return Rendering.plain((out, webhook) -> WebhookDocument.write(
                out,
                webhook,
                Optional.of(secrets.secret(webhook.id(), webhook.signing().generation()))));
    }

    /** Shows the secret of that generation while it is the current one. */
    private Rendering<Webhook> withSecret(int generation) {
        return Rendering.plain((out, webhook) -> WebhookDocument.write(
                out,
                webhook,
                Optional.of(secrets.secret(webhook.id(), generation))
                        .filter(_ -> webhook.signing().generation() == generation)));
    }
}
