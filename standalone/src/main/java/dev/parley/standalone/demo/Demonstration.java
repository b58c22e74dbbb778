package dev.parley.standalone.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.http.LiveStream;
import dev.parley.client.model.Agent;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Event;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.ShownEntry;
import java.util.Optional;

/** Sets up a study through the Java client, lets a scripted participant take part, and waits for what comes out. */
final class Demonstration {

    private final Parley parley;
    private final Examples examples;
    private final Watcher watcher;

    /** Is told what happens while it happens. */
    interface Watcher {
        /** The study is ready and somebody has been invited. */
        void invited(Agent agent, Blueprint blueprint, InterviewRun run);

        /** Something was said or done; {@code decision} is the event behind it. */
        void entry(ShownEntry entry, Optional<Event> decision);

        /** The conversation is over; results are being drawn. */
        void over();
    }

    Demonstration(Parley parley, Examples examples, Watcher watcher) {
        this.parley = parley;
        this.examples = examples;
        this.watcher = watcher;
    }

    /** Conducts the interview; returns the run once it is completed. */
    InterviewRun conduct() {
        var agent = parley.agents().create(examples.agent(), "demo-agent");
        var draft = parley.blueprints().create(examples.blueprint().withAgent(agent.id()), "demo-blueprint");
        var published = parley.blueprints().publish(draft.id());
        var run = parley.runs().create(runOn(published), "demo-run");
        watcher.invited(agent, published, run);
        try (var conversation = parley.conversation(run.joinToken().orElseThrow())) {
            new Interview(conversation, examples.script(), entry -> watcher.entry(entry, decision(run.id(), entry)))
                    .takePart();
        }
        watcher.over();
        return completed(run.id());
    }

    private RunDraft runOn(Blueprint blueprint) {
        return RunDraft.on(blueprint.id())
                .withParticipant(examples.script().participant())
                .withMetadata(JsonNodeFactory.instance.objectNode().put("source", "demo"));
    }

    /** Every entry is one event, with the same version. */
    private Optional<Event> decision(String runId, ShownEntry entry) {
        return parley.runs().events(runId, Listing.ALL.limit(1).where("cursor", entry.version() - 1)).data().stream()
                .findFirst();
    }

    /** Follows the history to its end. */
    private InterviewRun completed(String runId) {
        try (LiveStream<Event> events = parley.runs().follow(runId, 0)) {
            while (events.next().isPresent()) {
                // Results are being drawn; the stream ends with the run.
            }
        }
        var run = parley.runs().get(runId);
        if (run.status() != RunStatus.COMPLETED) {
            throw new DemoFailure("The run ended as " + run.status()
                    + run.endReason().map(reason -> " (" + reason + ")").orElse("") + ".");
        }
        return run;
    }
}
