package dev.parley.projections.store;

import dev.parley.domain.query.MetadataText;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.RunStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which lists a run is in, and which lists a filter looks into. */
public final class RunFacets {

    private RunFacets() {}

    /** The lists that a run is in for as long as it is there. */
    public static List<Facet> of(Run run) {
        RunPins pins = run.setup().pins();
        var facets = new ArrayList<Facet>();
        facets.add(Facet.ALL);
        facets.add(Facet.blueprint(pins.blueprintId().value()));
        facets.add(Facet.agent(pins.agentId().value()));
        pins.channel().ifPresent(pin -> facets.add(Facet.channel(pin.id().value())));
        pins.connector().ifPresent(pin -> facets.add(Facet.connector(pin.id().value())));
        run.setup().participant().externalId().ifPresent(id -> facets.add(Facet.externalId(id)));
        addMetadata(MetadataText.of(run.setup().metadata()), facets);
        return facets;
    }

    /** The lists in all of which a run must be for the filter to hold; the first ones presumably the shortest. */
    public static List<Facet> of(RunFilter filter) {
        var facets = new ArrayList<Facet>();
        filter.externalId().ifPresent(id -> facets.add(Facet.externalId(id)));
        addMetadata(filter.metadata(), facets);
        filter.connectorId().ifPresent(id -> facets.add(Facet.connector(id.value())));
        filter.blueprintId().ifPresent(id -> facets.add(Facet.blueprint(id.value())));
        filter.agentId().ifPresent(id -> facets.add(Facet.agent(id.value())));
        filter.channelId().ifPresent(id -> facets.add(Facet.channel(id.value())));
        boolean onlyOpen =
                !filter.statuses().isEmpty() && filter.statuses().stream().noneMatch(RunStatus::isTerminal);
        if (onlyOpen) {
            facets.add(Facet.OPEN);
        }
        return facets.isEmpty() ? List.of(Facet.ALL) : facets;
    }

    /** Whether the run is there and has not ended. */
    public static boolean isOpen(RunState state) {
        return state instanceof Run run && !run.status().isTerminal();
    }

    private static void addMetadata(Map<String, String> members, List<Facet> facets) {
        members.forEach((name, value) -> facets.add(Facet.metadata(name, value)));
    }
}
