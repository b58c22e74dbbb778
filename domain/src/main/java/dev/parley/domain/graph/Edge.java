package dev.parley.domain.graph;

import java.util.Optional;

/** A way from one node to another; of a node's edges the first in ascending priority whose condition holds is taken. */
public record Edge(String from, String to, Optional<Condition> condition, int priority) {}
