package dev.parley.domain.run;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import java.util.Optional;

/** The definitions a run pins, as they were at that revision. */
public record RunDefinitions(
        Blueprint blueprint, Agent agent, Optional<Channel> channel, Optional<Connector> connector) {}
