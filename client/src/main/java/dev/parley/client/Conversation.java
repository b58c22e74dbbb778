package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.LiveStream;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.ContentReceipt;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.ConversationUpdate;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.MessageReceipt;
import dev.parley.client.model.ShownEntry;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A participant's side of a run; the join token is the credential. What was told is never shown older afterwards, whichever gateway
 * answers. Blocking; thread-safe.
 */
public final class Conversation implements AutoCloseable {

    private static final Map<String, Object> NOTHING = Map.of();

    private final Transport transport;
    private final boolean ownsTransport;
    private final String path;
    private final AtomicLong known = new AtomicLong();

    private Conversation(Transport transport, boolean ownsTransport, String joinToken) {
        this.transport = transport;
        this.ownsTransport = ownsTransport;
        this.path = "join/" + joinToken;
    }

    /** Connects to a conversation. Sends nothing yet. */
    public static Conversation at(URI server, String joinToken) {
        return with(Settings.of(server, Optional.empty()), joinToken);
    }

    /** Connects to a conversation. Sends nothing yet. */
    public static Conversation with(Settings settings, String joinToken) {
        return new Conversation(new Transport(settings), true, joinToken);
    }

    /** Over connections that somebody else closes. */
    static Conversation over(Transport transport, String joinToken) {
        return new Conversation(transport, false, joinToken);
    }

    /** How it stands; changes nothing. */
    public ConversationState state() {
        long atLeast = known.get();
        return told(transport
                .send(Call.get(path, atLeast == 0 ? Query.NONE : Query.NONE.with("min_version", atLeast)))
                .as(ConversationState.class));
    }

    /** Comes: opens a session. */
    public ConversationState join() {
        return change("sessions", NOTHING);
    }

    /** Goes; the conversation can be taken up again. */
    public ConversationState leave() {
        return change("leave", NOTHING);
    }

    /** Agrees, or does not; {@code false} after having agreed takes the consent back. */
    public ConversationState consent(boolean granted) {
        return change("consent", Map.of("granted", granted));
    }

    /** Says something. */
    public MessageReceipt say(String words) {
        return say(MessageDraft.typed(words));
    }

    /** Says something, typed or spoken. */
    public MessageReceipt say(MessageDraft message) {
        var receipt = transport.send(Call.post(path + "/messages", message)).as(MessageReceipt.class);
        told(receipt.version());
        return receipt;
    }

    /** Answers a form or a custom node. */
    public ContentReceipt respond(String nodeId, Map<String, ?> data) {
        var receipt = transport
                .send(Call.post(path + "/respond", Map.of("node_id", nodeId, "data", data)))
                .as(ContentReceipt.class);
        told(receipt.version());
        return receipt;
    }

    /** The conversation live: what is new after that version, and how it stands. Ends when the run has ended. */
    public LiveStream<ConversationUpdate> follow(long afterVersion) {
        return new LiveStream<>(
                transport,
                Call.get(path + "/stream", Query.NONE),
                Optional.of(Long.toString(afterVersion)),
                Map.of("entry", ShownEntry.class, "state", ConversationState.class));
    }

    private ConversationState change(String what, Object body) {
        return told(transport.send(Call.post(path + "/" + what, body)).as(ConversationState.class));
    }

    private ConversationState told(ConversationState state) {
        told(state.version());
        return state;
    }

    private void told(long version) {
        known.accumulateAndGet(version, Math::max);
    }

    @Override
    public void close() {
        if (ownsTransport) {
            transport.close();
        }
    }
}
