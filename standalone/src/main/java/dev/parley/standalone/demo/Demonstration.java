package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets up a study through the REST API, lets a scripted participant take part, and fetches what comes out. */
final class Demonstration {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
    private static final String EXPAND = "expand[]=blueprint&expand[]=blueprint.agent&expand[]=agent&expand[]=channel"
            + "&expand[]=connector&expand[]=transcript&expand[]=responses&expand[]=analysis";

    private final ApiClient researcher;
    private final ApiClient participant;
    private final Examples examples;
    private final Watcher watcher;

    /** Is told what happens while it happens. */
    interface Watcher {
        /** The study is ready and somebody has been invited. */
        void invited(Document agent, Document blueprint, Document run);

        /** Something was said or done; {@code decision} is the event behind it. */
        void entry(Document entry, Document conversation, Optional<Document> decision);

        /** The conversation is over; results are being drawn. */
        void over(Document conversation);
    }

    Demonstration(URI api, String apiKey, Examples examples, Watcher watcher) {
        this.researcher = new ApiClient(api, Optional.of(apiKey));
        this.participant = new ApiClient(api, Optional.empty());
        this.examples = examples;
        this.watcher = watcher;
    }

    Results conduct() {
        var agent = researcher.post("agents", "demo-agent", examples.agent());
        var blueprint = researcher.post("blueprints", "demo-blueprint", examples.blueprintFor(agent.text("id")));
        var published =
                researcher.post("blueprints/" + blueprint.text("id") + "/publish", "demo-publish", Json.Object.EMPTY);
        var run = researcher.post("interview-runs", "demo-run", runBody(blueprint));
        watcher.invited(agent, published, run);
        var conversation = new Interview(
                        participant,
                        run.text("join_token"),
                        examples.script(),
                        PATIENCE,
                        (entry, state) -> watcher.entry(entry, state, decision(run.text("id"), entry)))
                .takePart();
        watcher.over(conversation);
        return results(run.text("id"));
    }

    private Json.Object runBody(Document blueprint) {
        var members = new LinkedHashMap<String, Json>();
        members.put("blueprint_id", Json.text(blueprint.text("id")));
        members.put("participant", examples.script().participant());
        members.put("metadata", new Json.Object(Map.of("source", Json.text("demo"))));
        return new Json.Object(members);
    }

    /** Every entry is one event, with the same version. */
    private Optional<Document> decision(String runId, Document entry) {
        long version = Math.round(entry.number("version"));
        var page = researcher.get("interview-runs/" + runId + "/events?limit=1&cursor=" + (version - 1));
        return page.objects("data").stream().findFirst();
    }

    private Results results(String runId) {
        awaitEnd(runId);
        var path = "interview-runs/" + runId;
        return new Results(
                researcher.get(path + "?" + EXPAND),
                researcher.get(path + "/transcript"),
                researcher.get(path + "/responses"),
                researcher.get(path + "/analysis"),
                events(path));
    }

    private void awaitEnd(String runId) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var run = researcher.get("interview-runs/" + runId);
            var status = run.text("status");
            if (status.equals("completed")) {
                return;
            }
            if (!status.equals("processing")) {
                throw new DemoFailure("The run ended as " + status
                        + run.optionalText("end_reason")
                                .map(reason -> " (" + reason + ")")
                                .orElse("") + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new DemoFailure("The results were not there after " + PATIENCE.toSeconds() + " s.");
            }
            pause();
        }
    }

    private List<Document> events(String path) {
        var events = new ArrayList<Document>();
        var cursor = Optional.of("0");
        while (cursor.isPresent()) {
            var page = researcher.get(path + "/events?limit=100&cursor=" + cursor.get());
            events.addAll(page.objects("data"));
            cursor = page.optionalText("next_cursor");
        }
        return events;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted.", e);
        }
    }
}
