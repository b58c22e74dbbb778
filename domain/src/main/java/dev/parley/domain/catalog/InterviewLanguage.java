package dev.parley.domain.catalog;

import java.util.Optional;

/** The language that an interview is held in: the blueprint's, else the agent's, else English. */
public final class InterviewLanguage {

    private static final String DEFAULT = "en";

    private InterviewLanguage() {}

    /** A BCP 47 tag. */
    public static String of(Blueprint blueprint, Optional<Agent> agent) {
        return blueprint
                .spec()
                .settings()
                .language()
                .or(() -> agent.flatMap(it -> it.spec().persona().language()))
                .orElse(DEFAULT);
    }
}
