package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.DeliveryStatus;
import dev.parley.domain.webhook.WebhookCommand.Deliver;
import dev.parley.domain.webhook.WebhookCommand.RetryDelivery;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.document.DeliveryDocument;
import dev.parley.gateway.http.Commands.Order;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.DeliveryReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What webhooks are sent: tests, the log of deliveries, retries by hand. */
@Controller("/api/v1/webhooks/{id}")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class DeliveriesController {

    private static final Rendering<Delivery> DOCUMENT = Rendering.plain(DeliveryDocument::write);

    private final CatalogObjects objects;
    private final Commands commands;
    private final DeliveryReads reads;
    private final InstantSource clock;

    DeliveriesController(CatalogObjects objects, Commands commands, DeliveryReads reads, InstantSource clock) {
        this.objects = objects;
        this.commands = commands;
        this.reads = reads;
        this.clock = clock;
    }

    private record Listing(DeliveryFilter filter, PageRequest page) {}

    @Post("/test")
    @Needs(Scope.WEBHOOKS_WRITE)
    HttpResponse<byte[]> test(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(webhook(exchange, id)
                .flatMap(DeliveriesController::unlessDisabled)
                .flatMap(webhook -> nothing(exchange)
                        .flatMap(body -> commands.orderOfNew(exchange, Actor.of(exchange.caller()), body))
                        .flatMap(order -> {
                            var message = message(
                                    webhook,
                                    new DeliveryId(commands.commandId(order).value()),
                                    clock.instant());
                            return commands.send(
                                    order,
                                    webhook.uuid(),
                                    new Deliver(message),
                                    outcome -> shown(exchange, webhook, message.id(), outcome.version())
                                            .map(reply -> reply.as(Reply.CREATED)
                                                    .with("Location", location(webhook, message.id()))));
                        })));
    }

    @Get("/deliveries")
    @Needs(Scope.WEBHOOKS_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(DeliveriesController::listing)
                .flatMap(listing -> webhook(exchange, id)
                        .flatMap(webhook ->
                                reads.deliveries(webhook.tenant(), webhook.id(), listing.filter(), listing.page())))
                .flatMap(page -> CatalogObjects.documents(page, DOCUMENT)));
    }

    @Get("/deliveries/{deliveryId}")
    @Needs(Scope.WEBHOOKS_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id, String deliveryId) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(MinVersion::read)
                .flatMap(version -> webhook(exchange, id)
                        .flatMap(webhook -> deliveryId(deliveryId)
                                .flatMap(
                                        delivery -> reads.delivery(webhook.tenant(), webhook.id(), delivery, version))))
                .map(delivery -> (exchange.has(delivery.version())
                                ? Reply.notModified()
                                : Reply.ok(out -> DeliveryDocument.write(out, delivery)))
                        .withVersion(delivery.version())));
    }

    @Post("/deliveries/{deliveryId}/retry")
    @Needs(Scope.WEBHOOKS_WRITE)
    HttpResponse<byte[]> retry(HttpRequest<byte[]> request, String id, String deliveryId) {
        var exchange = new Exchange(request);
        return exchange.answer(webhook(exchange, id)
                .flatMap(DeliveriesController::unlessDisabled)
                .flatMap(webhook -> deliveryId(deliveryId)
                        .flatMap(delivery ->
                                reads.delivery(webhook.tenant(), webhook.id(), delivery, OptionalLong.empty()))
                        .flatMap(delivery -> nothing(exchange)
                                .flatMap(body -> commands.order(exchange, Actor.of(exchange.caller()), body))
                                .flatMap(order -> unlessChanged(order, delivery))
                                .flatMap(order -> commands.send(
                                        order,
                                        webhook.uuid(),
                                        new RetryDelivery(delivery),
                                        outcome -> shown(exchange, webhook, delivery.id(), outcome.version()))))));
    }

    private Result<Webhook> webhook(Exchange exchange, String id) {
        return CatalogKind.WEBHOOK
                .id(id)
                .flatMap(webhook -> objects.now(exchange, CatalogKind.WEBHOOK, webhook, OptionalLong.empty()));
    }

    private static Result<Body> nothing(Exchange exchange) {
        return exchange.body().flatMap(RunRequest::readNothing);
    }

    /** The log of deliveries counts no versions for its senders, so the delivery is compared as it is read. */
    private static Result<Order> unlessChanged(Order order, Delivery delivery) {
        return order.expectedVersion().orElse(delivery.version()) == delivery.version()
                ? Result.ok(order)
                : Result.refused(Problem.of(
                        ErrorCode.VERSION_MISMATCH, "The delivery is at version " + delivery.version() + "."));
    }

    private Result<Reply> shown(Exchange exchange, Webhook webhook, DeliveryId delivery, long version) {
        return reads.delivery(exchange.caller().tenant(), webhook.id(), delivery, OptionalLong.of(version))
                .map(found -> Reply.ok(out -> DeliveryDocument.write(out, found)));
    }

    private static Result<Webhook> unlessDisabled(Webhook webhook) {
        if (webhook.archived()) {
            return Result.refused(
                    Problem.of(ErrorCode.ARCHIVED, "The webhook is archived; nothing is sent to it any more."));
        }
        return webhook.isEnabled()
                ? Result.ok(webhook)
                : Result.refused(Problem.of(
                        ErrorCode.CONFLICT,
                        "The webhook is disabled; set its status to enabled before sending to it."));
    }

    private static Result<DeliveryId> deliveryId(String text) {
        return PublicIds.parse(Kind.DELIVERY, text)
                .map(id -> Result.ok(new DeliveryId(id)))
                .orElseGet(() -> Result.refused(Problem.notFound("delivery")));
    }

    private static String location(Webhook webhook, DeliveryId delivery) {
        return CatalogKind.WEBHOOK.location(webhook.uuid()) + "/deliveries/"
                + PublicIds.format(Kind.DELIVERY, delivery.value());
    }

    private static Listing listing(Query query) {
        var filter = new DeliveryFilter(query.choice("status", DeliveryStatus.class), type(query), Periods.read(query));
        return new Listing(filter, Paging.read(query, Kind.DELIVERY));
    }

    private static Optional<WebhookEventType> type(Query query) {
        return query.text("type").flatMap(name -> {
            var type = WebhookEventType.named(name);
            if (type.isEmpty()) {
                var all = Arrays.stream(WebhookEventType.values())
                        .map(WebhookEventType::wireName)
                        .collect(Collectors.joining(", "));
                query.error("type", "unknown_value", "must be one of " + all);
            }
            return type;
        });
    }

    private static WebhookMessage message(Webhook webhook, DeliveryId id, Instant now) {
        var payload = JsonWriter.object(out -> out.text("type", WebhookEventType.WEBHOOK_TEST.wireName())
                .time("timestamp", now)
                .object(
                        "data",
                        data -> data.text("object", "webhook")
                                .text("id", PublicIds.format(Kind.WEBHOOK, webhook.uuid()))
                                .text("status", "enabled")));
        return new WebhookMessage(
                id, WebhookEventType.WEBHOOK_TEST, id.value(), new String(payload, StandardCharsets.UTF_8));
    }
}
