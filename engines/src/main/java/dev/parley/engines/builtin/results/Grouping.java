package dev.parley.engines.builtin.results;

import java.util.List;

/** Brings together what speaks of the same thing. */
interface Grouping {

    /** Groups of mentions, and what else speaks of the same without naming it. */
    List<Group> groups(List<Mention> mentions, List<SpokenAnswer> answers);

    /**
     * What may become a theme.
     *
     * @param mentions of it, in order; the first candidate's that most entries name come from {@code name}
     * @param name the mentions by which it is called
     * @param related sentences that speak of it in other words
     */
    record Group(List<Mention> mentions, List<Mention> name, List<Said> related) {
        public Group {
            mentions = List.copyOf(mentions);
            name = List.copyOf(name);
            related = List.copyOf(related);
        }
    }
}
