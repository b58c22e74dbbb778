package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.ImpossibleEvent;

/** The only way in which a catalog object changes: event by event, each kind of object in a fold of its own. */
public final class CatalogFold {

    private CatalogFold() {}

    /**
     * The object after the event.
     *
     * @throws ImpossibleEvent when the event cannot follow on the state
     */
    public static CatalogState evolve(CatalogState state, EventEnvelope<CatalogEvent> envelope) {
        var meta = envelope.meta();
        if (meta.version() != state.version() + 1) {
            throw ImpossibleChange.of(envelope, "the last version is " + state.version());
        }
        if (state instanceof CatalogState.Existing(var current)
                && (!current.tenant().equals(meta.tenant()) || !current.uuid().equals(meta.aggregateId()))) {
            throw ImpossibleChange.of(envelope, "it belongs to another object");
        }
        return new CatalogState.Existing(
                switch (envelope.event()) {
                    case CatalogEvent.OfAgent event -> AgentFold.evolve(Before.of(Agent.class, state, envelope), event);
                    case CatalogEvent.OfBlueprint event ->
                        BlueprintFold.evolve(Before.of(Blueprint.class, state, envelope), event);
                    case CatalogEvent.OfChannel event ->
                        ChannelFold.evolve(Before.of(Channel.class, state, envelope), event);
                    case CatalogEvent.OfConnector event ->
                        ConnectorFold.evolve(Before.of(Connector.class, state, envelope), event);
                    case CatalogEvent.OfApiKey event ->
                        ApiKeyFold.evolve(Before.of(ApiKey.class, state, envelope), event);
                    case CatalogEvent.OfWebhook event ->
                        WebhookFold.evolve(Before.of(Webhook.class, state, envelope), event);
                    case CatalogEvent.OfOpenLink event ->
                        OpenLinkFold.evolve(Before.of(OpenLink.class, state, envelope), event);
                });
    }
}
