package dev.parley.domain.catalog;

import dev.parley.domain.envelope.Decision;
import dev.parley.domain.webhook.DisabledReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What becomes of commands to webhooks. */
final class WebhookDecisions {

    private WebhookDecisions() {}

    static Decision<CatalogEvent> revise(Webhook webhook, CatalogCommand.ReviseWebhook revise) {
        var revised =
                Refusals.unless(WebhookRules.check(revise.spec()), new CatalogEvent.WebhookRevised(revise.spec()));
        return switch (revised) {
            case Decision.Rejected<CatalogEvent> refused -> refused;
            case Decision.Accepted<CatalogEvent> _ -> Decision.accepted(facts(webhook, revise));
        };
    }

    private static List<CatalogEvent> facts(Webhook webhook, CatalogCommand.ReviseWebhook revise) {
        var facts = new ArrayList<CatalogEvent>();
        if (!webhook.spec().equals(revise.spec())) {
            facts.add(new CatalogEvent.WebhookRevised(revise.spec()));
        }
        if (revise.enabled() && webhook.disabled().isPresent()) {
            facts.add(new CatalogEvent.WebhookEnabled());
        }
        if (!revise.enabled() && webhook.disabled().isEmpty()) {
            facts.add(new CatalogEvent.WebhookDisabled(DisabledReason.BY_REQUEST));
        }
        return facts;
    }

    static Decision<CatalogEvent> rotate(Webhook webhook, Duration overlap, Instant at) {
        return Refusals.unless(
                WebhookRules.checkOverlap(overlap),
                new CatalogEvent.WebhookSecretRotated(webhook.signing().generation() + 1, at.plus(overlap)));
    }

    /** Somebody may have enabled it again since it was found to fail. */
    static Decision<CatalogEvent> disable(Webhook webhook, CatalogCommand.DisableWebhook disable) {
        boolean still = webhook.isEnabled() && webhook.enabledAt().equals(disable.enabledAt());
        return Decision.accepted(still ? List.of(new CatalogEvent.WebhookDisabled(disable.reason())) : List.of());
    }
}
