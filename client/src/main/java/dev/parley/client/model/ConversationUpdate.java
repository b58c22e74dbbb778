package dev.parley.client.model;

/** What a participant's live stream tells: an entry that is new, or how the conversation stands now. */
public sealed interface ConversationUpdate permits ShownEntry, ConversationState {

    /** The run's version it belongs to. */
    long version();
}
