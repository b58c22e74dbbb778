package dev.parley.standalone.demo;

import dev.parley.client.Conversation;
import dev.parley.client.http.LiveStream;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.ConversationUpdate;
import dev.parley.client.model.Entry;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.ShownEntry;
import java.util.HashMap;
import java.util.Map;

/** A participant who acts as the script says, on the live stream as a participant's page does. Not thread-safe. */
final class Interview {

    private final Conversation conversation;
    private final Script script;
    private final Audience audience;
    private final Map<String, Integer> heardAt = new HashMap<>();
    private boolean askedToSpeak;
    private long acted;

    /** Is told of every entry as it comes. */
    interface Audience {
        void entry(ShownEntry entry);
    }

    Interview(Conversation conversation, Script script, Audience audience) {
        this.conversation = conversation;
        this.script = script;
        this.audience = audience;
    }

    /** Takes part until the conversation is over; returns its last state. */
    ConversationState takePart() {
        conversation.join();
        try (LiveStream<ConversationUpdate> stream = conversation.follow(0)) {
            for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                switch (next.get().value()) {
                    case ShownEntry entry -> hear(entry);
                    case ConversationState now -> {
                        if (now.over()) {
                            return now;
                        }
                        act(now);
                    }
                }
            }
        }
        throw new DemoFailure("The conversation ended without being over.");
    }

    private void hear(ShownEntry entry) {
        audience.entry(entry);
        askedToSpeak = entry.role() == Entry.Role.AGENT;
    }

    /** Does what the script says, once for each time the word is the participant's. */
    private void act(ConversationState now) {
        if (now.version() < acted || now.typing()) {
            return;
        }
        if (now.status() == RunStatus.AWAITING_CONSENT) {
            acted = conversation.consent(script.consent()).version();
        } else if (askedToSpeak && now.openNode().isPresent()) {
            acted = answer(now.openNode().get());
            askedToSpeak = false;
        }
    }

    private long answer(ConversationState.OpenNode node) {
        return switch (node.type()) {
            case "form", "custom" ->
                conversation.respond(node.id(), script.data(node.id())).version();
            default -> {
                int heard = heardAt.merge(node.id(), 1, Integer::sum) - 1;
                yield conversation.say(script.message(node.id(), heard)).version();
            }
        };
    }
}
