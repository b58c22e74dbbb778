package dev.parley.engines;

import dev.parley.domain.catalog.AgentSpec.Model;

/** Finds what a conversation says. Blocking; call from virtual threads. Thread-safe. */
public interface Analyze {

    /**
     * Summary, themes and sentiment; every claim cites entries, every quote stands in its entry word for word.
     *
     * @param model that should do it; an engine that cannot answer with it says in its answer who did
     */
    Analysis analyze(Conversation conversation, Model model);
}
