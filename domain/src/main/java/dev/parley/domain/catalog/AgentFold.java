package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.AgentId;

/** How agents change. */
final class AgentFold {

    private AgentFold() {}

    static Agent evolve(Before<Agent> before, CatalogEvent.OfAgent event) {
        return switch (event) {
            case CatalogEvent.AgentCreated(var spec) -> created(before.none(), spec);
            case CatalogEvent.AgentRevised(var spec) -> next(before.changeable(), before.meta(), spec, false);
            case CatalogEvent.AgentArchived _ -> {
                var agent = before.changeable();
                yield next(agent, before.meta(), agent.spec(), true);
            }
        };
    }

    private static Agent created(EventMeta meta, AgentSpec spec) {
        return new Agent(
                new AgentId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                spec,
                false,
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static Agent next(Agent agent, EventMeta meta, AgentSpec spec, boolean archived) {
        return new Agent(
                agent.id(), agent.tenant(), meta.version(), spec, archived, agent.createdAt(), meta.occurredAt());
    }
}
