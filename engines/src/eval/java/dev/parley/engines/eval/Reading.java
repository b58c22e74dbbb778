package dev.parley.engines.eval;

/**
 * What somebody takes an answer for: the annotator, an engine, or a baseline.
 *
 * @param hint whether all is there that the completion hint asks for
 * @param ask what the participant asks of the interviewer in place of an answer, or {@link #NO_ASK}
 * @param value the typed value as text, or {@link #UNDETERMINED}
 * @param feels positive, neutral, negative or mixed
 */
record Reading(
        boolean addressed, boolean declined, boolean offTopic, boolean hint, String ask, String value, String feels) {

    static final String NO_ASK = "none";
    static final String UNDETERMINED = "undetermined";
}
