package dev.parley.gateway.input;

import dev.parley.domain.catalog.CatalogCommand.ReviseWebhook;
import dev.parley.domain.catalog.WebhookSpec;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookLimits;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.webhook.TargetPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is said of webhooks in requests. */
public final class WebhookRequest {

    private static final int NAME_BYTES = 64;

    /** Whether deliveries are sent. */
    public enum Status {
        ENABLED,
        DISABLED
    }

    private WebhookRequest() {}

    /** What a webhook can be told of. */
    public static List<String> eventTypes() {
        return Arrays.stream(WebhookEventType.values())
                .filter(type -> type != WebhookEventType.WEBHOOK_TEST)
                .map(WebhookEventType::wireName)
                .toList();
    }

    /** A new webhook. */
    public static Result<WebhookSpec> read(Body body, TargetPolicy policy) {
        return body.read(in -> spec(in, policy));
    }

    /** A webhook as it is to be from now on. */
    public static Result<ReviseWebhook> readRevised(Body body, TargetPolicy policy) {
        return body.read(
                in -> new ReviseWebhook(spec(in, policy), in.choice("status", Status.class) == Status.ENABLED));
    }

    /** For how long the secret before goes on signing. */
    public static Result<Duration> readRotation(Body body) {
        return body.read(in ->
                Duration.ofHours(in.integer("overlap_hours", 0, (int) WebhookLimits.LONGEST_OVERLAP.toHours())
                        .orElse((int) WebhookLimits.ROTATION_OVERLAP.toHours())));
    }

    private static WebhookSpec spec(Fields in, TargetPolicy policy) {
        var url = in.text("url", WebhookLimits.URL_BYTES);
        objection(in, url, policy);
        return new WebhookSpec(
                url,
                in.optionalText("description", WebhookLimits.DESCRIPTION_BYTES),
                eventTypes(in),
                in.metadata("metadata"));
    }

    /** What this installation allows; the rest is the catalog's to say. */
    private static void objection(Fields in, String url, TargetPolicy policy) {
        try {
            policy.objection(new URI(url))
                    .filter(_ -> !url.isEmpty())
                    .ifPresent(why -> in.error(
                            "url",
                            "address_refused",
                            "is not one that can be sent to: " + why.replaceFirst("\\.$", "")));
        } catch (URISyntaxException e) {
            in.error("url", "invalid_format", "must be a complete address, such as https://example.com/hook");
        }
    }

    private static Set<WebhookEventType> eventTypes(Fields in) {
        var types = EnumSet.noneOf(WebhookEventType.class);
        var names = in.texts("event_types", WebhookEventType.values().length, NAME_BYTES);
        for (int i = 0; i < names.size(); i++) {
            var named = WebhookEventType.named(names.get(i)).filter(type -> type != WebhookEventType.WEBHOOK_TEST);
            if (named.isEmpty()) {
                in.error(
                        "event_types[" + i + "]", "unknown_value", "must be one of " + String.join(", ", eventTypes()));
            }
            named.ifPresent(types::add);
        }
        return types;
    }
}
