package dev.parley.domain.graph;

import java.util.regex.Pattern;

/** Places in what somebody wrote, as findings name them: {@code graph.nodes.q1.fields[2].key}. */
final class Paths {

    static final String NODES = "graph.nodes";
    static final String EDGES = "graph.edges";
    static final String ENTRY_NODE = "graph.entry_node";

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int NAME_CHARS = 64;

    private Paths() {}

    /** The member of that name; an unusual name is quoted, and a long one cut. */
    static String member(String path, String name) {
        if (PLAIN_NAME.matcher(name).matches()) {
            return path + "." + name;
        }
        var cut = name.length() <= NAME_CHARS ? name : name.substring(0, NAME_CHARS) + "…";
        return path + "[\"" + cut.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    static String node(String id) {
        return member(NODES, id);
    }

    static String edge(int index) {
        return item(EDGES, index);
    }
}
