package dev.parley.domain.run;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.graph.ConditionFields;
import dev.parley.domain.graph.ShortestPath;
import java.util.Optional;

/**
 * The definitions a run pins, as they were at that revision. Make it once per combination of pins and keep it: what follows
 * from the graph alone is worked out here.
 *
 * @param conditionFields what the graph's conditions read
 * @param shortestPath how far each node is from the end
 */
public record RunDefinitions(
        Blueprint blueprint,
        Agent agent,
        Optional<Channel> channel,
        Optional<Connector> connector,
        ConditionFields conditionFields,
        ShortestPath shortestPath) {

    /** The definitions with what follows from them. */
    public static RunDefinitions of(
            Blueprint blueprint, Agent agent, Optional<Channel> channel, Optional<Connector> connector) {
        var graph = blueprint.spec().graph();
        return new RunDefinitions(
                blueprint, agent, channel, connector, ConditionFields.of(graph), ShortestPath.of(graph));
    }
}
