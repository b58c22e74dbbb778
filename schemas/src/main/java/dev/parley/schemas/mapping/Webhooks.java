package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.DefinitionMeta;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.catalog.WebhookSpec;
import dev.parley.domain.id.WebhookId;
import java.util.HashSet;
import java.util.function.Function;

/** Webhooks and what is said of them. */
public final class Webhooks {

    private Webhooks() {}

    public static dev.parley.avro.common.WebhookSpec encode(WebhookSpec spec) {
        return new dev.parley.avro.common.WebhookSpec(
                spec.url(),
                orNull(spec.description(), Function.identity()),
                Enums.WEBHOOK_EVENT_TYPE.encodeAll(spec.eventTypes()),
                JsonText.render(spec.metadata()));
    }

    public static WebhookSpec decode(dev.parley.avro.common.WebhookSpec spec) {
        return new WebhookSpec(
                spec.getUrl(),
                spec.getDescription(),
                new HashSet<>(Lists.map(spec.getEventTypes(), Enums.WEBHOOK_EVENT_TYPE::decode)),
                JsonText.parseObject(spec.getMetadata()));
    }

    public static dev.parley.avro.catalog.definition.Webhook encode(Webhook it, DefinitionMeta meta) {
        return new dev.parley.avro.catalog.definition.Webhook(
                meta,
                encode(it.spec()),
                orNull(it.disabled().map(Webhook.Disabled::reason), Enums.DISABLED_REASON::encode),
                orNull(it.disabled().map(Webhook.Disabled::at), Function.identity()),
                it.enabledAt(),
                it.signing().generation(),
                orNull(it.signing().previousUntil(), Function.identity()),
                it.archived());
    }

    public static Webhook decode(dev.parley.avro.catalog.definition.Webhook it) {
        DefinitionMeta meta = it.getMeta();
        return new Webhook(
                new WebhookId(meta.getId()),
                Metas.tenant(meta.getOrganizationId(), meta.getMode()),
                meta.getRevision(),
                decode(it.getSpec()),
                it.getDisabledReason()
                        .map(Enums.DISABLED_REASON::decode)
                        .flatMap(reason -> it.getDisabledAt().map(at -> new Webhook.Disabled(reason, at))),
                it.getEnabledAt(),
                new Webhook.Signing(it.getSecretGeneration(), it.getPreviousSecretUntil()),
                it.getArchived(),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }
}
