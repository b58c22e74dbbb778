package dev.parley.standalone.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.client.Parley;
import dev.parley.client.http.Json;

/** What came out of an interview, as the API shows it. */
final class Documents {

    private static final String EXPAND = "expand[]=blueprint&expand[]=blueprint.agent&expand[]=agent&expand[]=channel"
            + "&expand[]=connector&expand[]=transcript&expand[]=responses&expand[]=analysis";
    private static final int PAGE = 100;

    private Documents() {}

    /** All of it as one object: {@code {run, transcript, responses, analysis, events}}. */
    static String of(Parley parley, String runId) {
        var path = "interview-runs/" + runId;
        var all = JsonNodeFactory.instance.objectNode();
        all.set("run", parley.document(path + "?" + EXPAND.replace("[", "%5B").replace("]", "%5D")));
        all.set("transcript", parley.document(path + "/transcript"));
        all.set("responses", parley.document(path + "/responses"));
        all.set("analysis", parley.document(path + "/analysis"));
        all.set("events", events(parley, path));
        try {
            return Json.MAPPER.writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode events(Parley parley, String path) {
        var events = JsonNodeFactory.instance.arrayNode();
        var cursor = "0";
        while (!cursor.isEmpty()) {
            var page = parley.document(path + "/events?limit=" + PAGE + "&cursor=" + cursor);
            page.get("data").forEach(events::add);
            cursor = page.path("next_cursor").asText("");
        }
        return events;
    }
}
