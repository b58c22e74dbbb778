package dev.parley.domain.catalog;

import dev.parley.domain.catalog.Webhook.Disabled;
import dev.parley.domain.catalog.Webhook.Signing;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.WebhookId;
import java.time.Instant;
import java.util.Optional;

/** How webhooks change. */
final class WebhookFold {

    private WebhookFold() {}

    static Webhook evolve(Before<Webhook> before, CatalogEvent.OfWebhook event) {
        return switch (event) {
            case CatalogEvent.WebhookCreated(var spec) -> created(before.none(), spec);
            case CatalogEvent.WebhookRevised(var spec) -> revised(before.changeable(), before.meta(), spec);
            case CatalogEvent.WebhookEnabled _ ->
                switched(
                        before.changeable(),
                        before.meta(),
                        Optional.empty(),
                        before.meta().occurredAt());
            case CatalogEvent.WebhookDisabled(var reason) -> {
                var webhook = before.changeable();
                var disabled = new Disabled(reason, before.meta().occurredAt());
                yield switched(webhook, before.meta(), Optional.of(disabled), webhook.enabledAt());
            }
            case CatalogEvent.WebhookSecretRotated(var generation, var previousUntil) ->
                rotated(before, new Signing(generation, Optional.of(previousUntil)));
            case CatalogEvent.WebhookArchived _ -> archived(before.changeable(), before.meta());
        };
    }

    private static Webhook created(EventMeta meta, WebhookSpec spec) {
        return new Webhook(
                new WebhookId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                spec,
                Optional.empty(),
                meta.occurredAt(),
                new Signing(1, Optional.empty()),
                false,
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static Webhook revised(Webhook webhook, EventMeta meta, WebhookSpec spec) {
        return next(webhook, meta, spec, webhook.disabled(), webhook.enabledAt(), webhook.signing(), false);
    }

    private static Webhook switched(Webhook webhook, EventMeta meta, Optional<Disabled> disabled, Instant enabledAt) {
        return next(webhook, meta, webhook.spec(), disabled, enabledAt, webhook.signing(), false);
    }

    private static Webhook rotated(Before<Webhook> before, Signing signing) {
        var webhook = before.changeable();
        if (signing.generation() != webhook.signing().generation() + 1) {
            throw before.impossible(
                    "its secret has generation " + webhook.signing().generation());
        }
        return next(webhook, before.meta(), webhook.spec(), webhook.disabled(), webhook.enabledAt(), signing, false);
    }

    private static Webhook archived(Webhook webhook, EventMeta meta) {
        return next(webhook, meta, webhook.spec(), webhook.disabled(), webhook.enabledAt(), webhook.signing(), true);
    }

    private static Webhook next(
            Webhook webhook,
            EventMeta meta,
            WebhookSpec spec,
            Optional<Disabled> disabled,
            Instant enabledAt,
            Signing signing,
            boolean archived) {
        return new Webhook(
                webhook.id(),
                webhook.tenant(),
                meta.version(),
                spec,
                disabled,
                enabledAt,
                signing,
                archived,
                webhook.createdAt(),
                meta.occurredAt());
    }
}
