package dev.parley.gateway.http;

import dev.parley.gateway.input.Query;
import java.util.OptionalLong;

/** Which state of a blueprint a reader wants, and whether its agent is shown in full. */
record BlueprintQuery(OptionalLong minVersion, boolean agent) {

    static BlueprintQuery read(Query query) {
        return new BlueprintQuery(MinVersion.read(query), readExpand(query));
    }

    /** Whether {@code expand[]} asks for the agent, the one thing to expand. */
    static boolean readExpand(Query query) {
        var expand = query.texts("expand");
        for (var path : expand) {
            if (!path.equals("agent")) {
                query.error("expand", "unknown_value", "has an unknown path; known is agent");
            }
        }
        return !expand.isEmpty();
    }
}
