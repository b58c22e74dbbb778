package dev.parley.engines;

/** Finds what a conversation says. Blocking; call from virtual threads. Thread-safe. */
public interface Analyze {

    /** Summary, themes and sentiment; every claim cites entries, every quote stands in its entry word for word. */
    Analysis analyze(Conversation conversation);
}
