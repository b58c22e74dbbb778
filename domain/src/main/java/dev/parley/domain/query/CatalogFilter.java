package dev.parley.domain.query;

import dev.parley.domain.id.AgentId;
import java.util.Optional;
import java.util.Set;

/**
 * Which catalog objects: those of one kind for which all that is given holds.
 *
 * @param kind as {@link dev.parley.domain.catalog.Definition#kind} names it
 * @param statuses as {@link CatalogFacts} name them; any when empty
 * @param type only objects of this type, as {@link CatalogFacts} name it
 * @param agentId only objects that use this agent
 * @param period when it was created or changed
 */
public record CatalogFilter(
        String kind,
        Set<String> statuses,
        Optional<String> type,
        Optional<AgentId> agentId,
        Archived archived,
        Period period) {

    /** What becomes of archived objects. */
    public enum Archived {
        /** They are left out, unless the statuses name them. */
        LEFT_OUT,
        /** They are there like all others. */
        INCLUDED,
        /** Nothing else is there. */
        ONLY
    }

    public CatalogFilter {
        statuses = Set.copyOf(statuses);
    }

    /** All of a kind that are not archived. */
    public static CatalogFilter of(String kind) {
        return new CatalogFilter(kind, Set.of(), Optional.empty(), Optional.empty(), Archived.LEFT_OUT, Period.ANY);
    }

    /** This, and in one of these statuses. */
    public CatalogFilter in(Set<String> some) {
        return new CatalogFilter(kind, some, type, agentId, archived, period);
    }

    /** This, and of that type. */
    public CatalogFilter ofType(String some) {
        return new CatalogFilter(kind, statuses, Optional.of(some), agentId, archived, period);
    }

    /** This, and using that agent. */
    public CatalogFilter by(AgentId agent) {
        return new CatalogFilter(kind, statuses, type, Optional.of(agent), archived, period);
    }

    /** This, with archived objects treated so. */
    public CatalogFilter archived(Archived treatment) {
        return new CatalogFilter(kind, statuses, type, agentId, treatment, period);
    }

    /** This, and created or changed then. */
    public CatalogFilter within(Period then) {
        return new CatalogFilter(kind, statuses, type, agentId, archived, then);
    }

    /** Whether the object is one of them. */
    public boolean matches(CatalogFacts facts) {
        return kind.equals(facts.kind())
                && (statuses.isEmpty() || statuses.contains(facts.status()))
                && (type.isEmpty() || type.equals(facts.type()))
                && (agentId.isEmpty() || agentId.equals(facts.agentId()))
                && matchesArchived(facts)
                && period.includes(facts.createdAt(), facts.updatedAt());
    }

    private boolean matchesArchived(CatalogFacts facts) {
        return switch (archived) {
            case LEFT_OUT -> !facts.archived() || statuses.contains(facts.status());
            case INCLUDED -> true;
            case ONLY -> facts.archived();
        };
    }
}
