package dev.parley.domain.catalog;

import java.util.Optional;

/** Which events bring about a definition that runs can pin. */
public final class Definitions {

    private Definitions() {}

    /**
     * The immutable definition that the event brought about: every revision of an agent, channel, connector or API key, and of
     * a blueprint only what is published, and that it was archived.
     *
     * @param after the state after the event
     */
    public static Optional<Definition> of(CatalogState after, CatalogEvent event) {
        return switch (after) {
            case CatalogState.None _ -> Optional.empty();
            case CatalogState.Existing(var current) -> isDefining(event) ? Optional.of(current) : Optional.empty();
        };
    }

    private static boolean isDefining(CatalogEvent event) {
        return switch (event) {
            case CatalogEvent.BlueprintCreated _,
                    CatalogEvent.BlueprintRevised _,
                    CatalogEvent.GraphReplaced _,
                    CatalogEvent.ApiKeyUsed _,
                    CatalogEvent.OpenLinkPlaceTaken _ -> false;
            case CatalogEvent.BlueprintPublished _,
                    CatalogEvent.BlueprintArchived _,
                    CatalogEvent.OfAgent _,
                    CatalogEvent.OfChannel _,
                    CatalogEvent.OfConnector _,
                    CatalogEvent.OfWebhook _,
                    CatalogEvent.OpenLinkCreated _,
                    CatalogEvent.OpenLinkRevised _,
                    CatalogEvent.OpenLinkArchived _,
                    CatalogEvent.ApiKeyCreated _,
                    CatalogEvent.ApiKeyRevoked _ -> true;
        };
    }
}
