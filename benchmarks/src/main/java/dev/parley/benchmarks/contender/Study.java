package dev.parley.benchmarks.contender;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;

/** The blueprints of the jobs: ten questions in a row. */
public final class Study {

    private static final int QUESTIONS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Study() {}

    /** Without probing and without analysis. Creates and publishes it; answers its id. */
    public static String publish(ParleyProcess parley) throws IOException {
        return publish(parley, false);
    }

    /** With up to two follow-ups a question, and an analysis at the end. Creates and publishes it; answers its id. */
    public static String publishProbed(ParleyProcess parley) throws IOException {
        return publish(parley, true);
    }

    private static String publish(ParleyProcess parley, boolean probed) throws IOException {
        try (var http = new Http(parley.base(), parley.key())) {
            String agent = id(decided(http, "/api/v1/agents", agent()));
            String blueprint = id(decided(http, "/api/v1/blueprints", blueprint(agent, probed)));
            decided(http, "/api/v1/blueprints/" + blueprint + "/publish", "{}");
            return blueprint;
        }
    }

    private static String decided(Http http, String path, String json) throws IOException {
        return http.postUntilDecided(path, json, UUID.randomUUID().toString());
    }

    private static String id(String body) throws IOException {
        return JSON.readTree(body).get("id").asText();
    }

    private static String agent() {
        return """
                {"name": "Benchmark", "persona": {"system_prompt": "Ask.", "tone": "neutral"},
                 "techniques": ["tell_me_more"], "probing_depth": "light"}
                """;
    }

    private static String blueprint(String agent, boolean probed) {
        ObjectNode body = JSON.createObjectNode().put("agent_id", agent).put("name", "Ten questions");
        body.putObject("settings").put("consent", false).put("language", "en");
        body.putObject("pipeline")
                .put("transcript", true)
                .put("responses", probed)
                .put("analysis", probed);
        ObjectNode graph = body.putObject("graph").put("entry_node", "q1");
        ObjectNode nodes = graph.putObject("nodes");
        var edges = graph.putArray("edges");
        for (int i = 1; i <= QUESTIONS; i++) {
            ObjectNode node = nodes.putObject("q" + i)
                    .put("type", "question")
                    .put("key", "q" + i)
                    .put("text", "What should we know about part " + i + " of your work?")
                    .put("required", true);
            node.putObject("probing").put("enabled", probed).put("max_follow_ups", probed ? 2 : 0);
            if (i < QUESTIONS) {
                edges.addObject()
                        .put("from", "q" + i)
                        .put("to", "q" + (i + 1))
                        .put("priority", 0)
                        .putNull("condition");
            }
        }
        return body.toString();
    }
}
