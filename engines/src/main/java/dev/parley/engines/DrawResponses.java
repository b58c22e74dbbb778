package dev.parley.engines;

/** Draws one response per visited node that asks something. Blocking; call from virtual threads. Thread-safe. */
public interface DrawResponses {

    /** The responses, in path order; partial for a conversation that was cut short. */
    Responses responses(Conversation conversation);
}
