package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.webhook.DeliveryStatus;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.gateway.input.WebhookRequest;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.Arrays;
import java.util.List;

/** {@code /api/v1/webhooks}. */
final class WebhookOperations {

    private static final String PATH = "/api/v1/webhooks";
    private static final String ONE = PATH + "/{id}";
    private static final String DELIVERIES = ONE + "/deliveries";
    private static final Parameter ID = Parameter.id("id", Kind.WEBHOOK, "The webhook.");
    private static final Parameter DELIVERY = Parameter.id("deliveryId", Kind.DELIVERY, "The delivery.");
    private static final int CREATED = 201;

    private static final Example EVERYTHING = Example.of("everything", "Told of everything", """
            {"url": "https://acme.example/parley"}""");

    private static final Example SOME = Example.of("some", "Told of some events", """
            {"url": "https://acme.example/parley", "description": "Our CRM",
             "event_types": ["interview_run.completed", "analysis.completed"], "metadata": {"team": "research"}}""");

    private static final Example PATCH = Example.of("enable", "Enabled again", """
            {"status": "enabled"}""");

    private static final Example ROTATION = Example.of("now", "Without an overlap", """
            {"overlap_hours": 0}""");

    private WebhookOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "createWebhook", Tag.WEBHOOKS, "Create a webhook")
                        .describedAs(
                                "It is told of what happens from now on, signed with the secret that is in this answer and in"
                                        + " no other: see the page on webhooks.")
                        .needs(Scope.WEBHOOKS_WRITE)
                        .takes(WebhookShapes.NEW, EVERYTHING, SOME)
                        .answers(CREATED, WebhookShapes.WEBHOOK, WebhookShapes.withSecret())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.LIMIT_EXCEEDED),
                Operation.get(PATH, "listWebhooks", Tag.WEBHOOKS, "List webhooks")
                        .describedAs(CatalogLists.NEWEST_FIRST)
                        .needs(Scope.WEBHOOKS_READ)
                        .with(CatalogLists.parameters(
                                Kind.WEBHOOK,
                                Parameter.query(
                                        "status[]",
                                        Shape.list(Shape.choice(WebhookRequest.Status.class)),
                                        "Only webhooks with one of these statuses.")))
                        .answers(Paging.page("WebhookPage", WebhookShapes.WEBHOOK), WebhookShapes.page())
                        .follows(Trait.PAGED),
                Operation.get(ONE, "getWebhook", Tag.WEBHOOKS, "Get a webhook")
                        .needs(Scope.WEBHOOKS_READ)
                        .with(ID)
                        .answers(WebhookShapes.WEBHOOK, WebhookShapes.example())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.patch(ONE, "updateWebhook", Tag.WEBHOOKS, "Change a webhook")
                        .describedAs(
                                CatalogLists.MERGE_PATCH + " A disabled webhook is told of nothing, also not later.")
                        .needs(Scope.WEBHOOKS_WRITE)
                        .with(ID)
                        .takes(WebhookShapes.PATCH, PATCH)
                        .answers(WebhookShapes.WEBHOOK, WebhookShapes.example())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT, ErrorCode.LIMIT_EXCEEDED),
                Operation.delete(ONE, "archiveWebhook", Tag.WEBHOOKS, "Archive a webhook")
                        .describedAs("It is told of nothing any more. Repeating it changes nothing.")
                        .needs(Scope.WEBHOOKS_WRITE)
                        .with(ID)
                        .answers(WebhookShapes.WEBHOOK, WebhookShapes.example())
                        .follows(Trait.COMMAND),
                Operation.post(ONE + "/rotate-secret", "rotateWebhookSecret", Tag.WEBHOOKS, "Rotate a webhook's secret")
                        .describedAs(
                                "Makes another secret, which is in this answer and in no other. The one before goes on"
                                        + " signing beside it for a while.")
                        .needs(Scope.WEBHOOKS_WRITE)
                        .with(ID)
                        .takes(WebhookShapes.ROTATION, ROTATION)
                        .answers(WebhookShapes.WEBHOOK, WebhookShapes.withSecret())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED),
                Operation.post(ONE + "/test", "testWebhook", Tag.WEBHOOKS, "Send a test delivery")
                        .describedAs("Sends a webhook.test, whatever the webhook is told of otherwise.")
                        .needs(Scope.WEBHOOKS_WRITE)
                        .with(ID)
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(CREATED, WebhookShapes.DELIVERY, WebhookShapes.delivery())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT),
                Operation.get(DELIVERIES, "listWebhookDeliveries", Tag.WEBHOOKS, "List a webhook's deliveries")
                        .describedAs("Newest first; they are kept for thirty days.")
                        .needs(Scope.WEBHOOKS_READ)
                        .with(ID)
                        .with(
                                Parameter.query(
                                        "status",
                                        Shape.choice(DeliveryStatus.class),
                                        "Only deliveries with this status."),
                                Parameter.query(
                                        "type",
                                        Shape.oneOf(Arrays.stream(WebhookEventType.values())
                                                .map(WebhookEventType::wireName)
                                                .toList()),
                                        "Only deliveries of such events."))
                        .answers(Paging.page("WebhookDeliveryPage", WebhookShapes.DELIVERY), WebhookShapes.deliveries())
                        .follows(Trait.PAGED),
                Operation.get(DELIVERIES + "/{deliveryId}", "getWebhookDelivery", Tag.WEBHOOKS, "Get a delivery")
                        .needs(Scope.WEBHOOKS_READ)
                        .with(ID, DELIVERY)
                        .answers(WebhookShapes.DELIVERY, WebhookShapes.delivery())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                Operation.post(
                                DELIVERIES + "/{deliveryId}/retry",
                                "retryWebhookDelivery",
                                Tag.WEBHOOKS,
                                "Retry a delivery")
                        .describedAs("Tries it again at once, whatever became of it, and has another day to succeed.")
                        .needs(Scope.WEBHOOKS_WRITE)
                        .with(ID, DELIVERY)
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(WebhookShapes.DELIVERY, WebhookShapes.delivery())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.ARCHIVED, ErrorCode.CONFLICT));
    }
}
