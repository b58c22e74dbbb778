package dev.parley.client.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nodes by id, and the edges between them. */
public record Graph(Optional<String> entryNode, Map<String, Node> nodes, List<Edge> edges) {

    public Graph {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        edges = List.copyOf(edges);
    }
}
