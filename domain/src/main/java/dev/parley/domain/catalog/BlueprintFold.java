package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.BlueprintId;
import java.util.Optional;
import java.util.OptionalLong;

/** How blueprints change. */
final class BlueprintFold {

    private BlueprintFold() {}

    static Blueprint evolve(Before<Blueprint> before, CatalogEvent.OfBlueprint event) {
        return switch (event) {
            case CatalogEvent.BlueprintCreated(var spec) -> created(before.none(), spec);
            case CatalogEvent.BlueprintRevised(var version, var spec) -> draft(before, version, spec);
            case CatalogEvent.GraphReplaced(var version, var graph) ->
                draft(before, version, before.changeable().spec().withGraph(graph));
            case CatalogEvent.BlueprintPublished(var version) -> published(before, version);
            case CatalogEvent.BlueprintArchived _ -> archived(before.changeable(), before.meta());
        };
    }

    private static Blueprint created(EventMeta meta, BlueprintSpec spec) {
        return new Blueprint(
                new BlueprintId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                1,
                Blueprint.Status.DRAFT,
                spec,
                OptionalLong.empty(),
                Optional.empty(),
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static Blueprint draft(Before<Blueprint> before, long version, BlueprintSpec spec) {
        var blueprint = before.changeable();
        if (version != blueprint.draftVersion()) {
            throw before.impossible("the draft is version " + blueprint.draftVersion());
        }
        return new Blueprint(
                blueprint.id(),
                blueprint.tenant(),
                before.meta().version(),
                version,
                Blueprint.Status.DRAFT,
                spec,
                blueprint.publishedVersion(),
                blueprint.publishedAt(),
                blueprint.createdAt(),
                before.meta().occurredAt());
    }

    private static Blueprint published(Before<Blueprint> before, long version) {
        var blueprint = before.changeable();
        if (blueprint.status() != Blueprint.Status.DRAFT || version != blueprint.version()) {
            throw before.impossible("there is no draft " + version);
        }
        var at = before.meta().occurredAt();
        return new Blueprint(
                blueprint.id(),
                blueprint.tenant(),
                before.meta().version(),
                version,
                Blueprint.Status.PUBLISHED,
                blueprint.spec(),
                OptionalLong.of(version),
                Optional.of(at),
                blueprint.createdAt(),
                at);
    }

    private static Blueprint archived(Blueprint blueprint, EventMeta meta) {
        return new Blueprint(
                blueprint.id(),
                blueprint.tenant(),
                meta.version(),
                blueprint.version(),
                Blueprint.Status.ARCHIVED,
                blueprint.spec(),
                blueprint.publishedVersion(),
                blueprint.publishedAt(),
                blueprint.createdAt(),
                meta.occurredAt());
    }
}
