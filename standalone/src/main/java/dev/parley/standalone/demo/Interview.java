package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A participant who follows a script: joins by the link, answers what is asked, stops when the interview is over. */
final class Interview {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(25);

    private final ApiClient api;
    private final String door;
    private final Script script;
    private final Duration patience;
    private final Audience audience;
    private final Map<String, Integer> heardAt = new HashMap<>();
    private int seen;
    private int sent;

    /** Is told what happens while it happens. */
    @FunctionalInterface
    interface Audience {
        /** The conversation as the participant sees it now has a new entry. */
        void entry(Document entry, Document conversation);
    }

    /**
     * Prepares a participant.
     *
     * @param api without a key: the token is the credential
     * @param patience how long to wait for the agent's words
     */
    Interview(ApiClient api, String joinToken, Script script, Duration patience, Audience audience) {
        this.api = api;
        this.door = "join/" + joinToken;
        this.script = script;
        this.patience = patience;
        this.audience = audience;
    }

    /** Takes part until the conversation is over; returns its last state. */
    Document takePart() {
        send("sessions", Map.of());
        if (awaitTurn().text("status").equals("awaiting_consent")) {
            send("consent", Map.of("granted", Json.bool(script.consent())));
        }
        while (true) {
            var now = awaitTurn();
            if (isOver(now)) {
                return now;
            }
            answer(now.object("open_node"));
        }
    }

    private void answer(Document node) {
        var id = node.text("id");
        switch (node.text("type")) {
            case "form", "custom" -> send("respond", Map.of("node_id", Json.text(id), "data", script.data(id)));
            default -> {
                int heard = heardAt.merge(id, 1, Integer::sum) - 1;
                send("messages", Map.of("content", Json.text(script.message(id, heard))));
            }
        }
    }

    private void send(String what, Map<String, Json> body) {
        sent++;
        api.post(door + "/" + what, "step-" + sent, new Json.Object(new LinkedHashMap<>(body)));
    }

    /** Waits until somebody else than the participant had the last word, or the conversation is over. */
    private Document awaitTurn() {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var now = api.get(door);
            boolean somethingNew = tellAudience(now);
            if (somethingNew && isTheirTurn(now) || isOver(now)) {
                return now;
            }
            if (System.nanoTime() > deadline) {
                throw new DemoFailure("The agent said nothing for " + patience.toSeconds() + " s; the run is "
                        + now.text("status") + " at "
                        + now.optionalObject("open_node")
                                .map(node -> node.text("id"))
                                .orElse("no node") + ".");
            }
            pause();
        }
    }

    private boolean tellAudience(Document conversation) {
        var entries = conversation.objects("entries");
        var fresh = entries.subList(Math.min(seen, entries.size()), entries.size());
        fresh.forEach(entry -> audience.entry(entry, conversation));
        seen += fresh.size();
        return !fresh.isEmpty();
    }

    private static boolean isTheirTurn(Document conversation) {
        var entries = conversation.objects("entries");
        var last = entries.isEmpty() ? Optional.<Document>empty() : Optional.of(entries.getLast());
        return last.map(entry -> switch (entry.text("role")) {
                    case "agent" -> true;
                    // The question for consent, not the answer to it.
                    case "system" -> conversation.text("status").equals("awaiting_consent");
                    default -> false;
                })
                .orElse(false);
    }

    private static boolean isOver(Document conversation) {
        return switch (conversation.text("status")) {
            case "created", "scheduled", "awaiting_participant", "awaiting_consent", "active" -> false;
            default -> true;
        };
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
