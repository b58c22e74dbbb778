package dev.parley.projections.store;

import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.RunStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which lists a run is in, and which lists a filter looks into. */
public final class RunFacets {

    private RunFacets() {}

    /** The lists that a run is in for as long as it is there. */
    public static List<Facet> of(Run run) {
        var setup = run.setup();
        var facets = new ArrayList<Facet>();
        facets.add(Facet.ALL);
        RunTrait.of(setup.pins(), setup.participant(), setup.metadata()).forEach(trait -> facets.add(facet(trait)));
        return facets;
    }

    /** The lists in all of which a run must be for the filter to hold; the first ones presumably the shortest. */
    public static List<Facet> of(RunFilter filter) {
        var facets = new ArrayList<Facet>();
        filter.traits().stream()
                .sorted(Comparator.comparingInt(RunFacets::presumedLength))
                .forEach(trait -> facets.add(facet(trait)));
        boolean onlyOpen =
                !filter.statuses().isEmpty() && filter.statuses().stream().noneMatch(RunStatus::isTerminal);
        if (onlyOpen) {
            facets.add(Facet.OPEN);
        }
        return facets.isEmpty() ? List.of(Facet.ALL) : facets;
    }

    private static Facet facet(RunTrait trait) {
        return switch (trait) {
            case RunTrait.OnBlueprint(var id) -> Facet.blueprint(id.value());
            case RunTrait.ByAgent(var id) -> Facet.agent(id.value());
            case RunTrait.InChannel(var id) -> Facet.channel(id.value());
            case RunTrait.WithConnector(var id) -> Facet.connector(id.value());
            case RunTrait.OfParticipant(var externalId) -> Facet.externalId(externalId);
            case RunTrait.WithMetadata(var name, var value) -> Facet.metadata(name, value);
        };
    }

    /** How long the list is beside the others. */
    private static int presumedLength(RunTrait trait) {
        return switch (trait) {
            case RunTrait.OfParticipant _ -> 0;
            case RunTrait.WithMetadata _ -> 1;
            case RunTrait.WithConnector _ -> 2;
            case RunTrait.OnBlueprint _ -> 3;
            case RunTrait.ByAgent _ -> 4;
            case RunTrait.InChannel _ -> 5;
        };
    }

    /** Whether the run is there and has not ended. */
    public static boolean isOpen(RunState state) {
        return state instanceof Run run && !run.status().isTerminal();
    }
}
