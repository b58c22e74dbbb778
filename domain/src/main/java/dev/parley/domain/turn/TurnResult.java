package dev.parley.domain.turn;

import java.util.List;

/**
 * What an interviewer makes of one work item.
 *
 * @param assessment of the whole open answer
 * @param step the next step that follows from it; the core works it out again and refuses words for another
 * @param words what the agent says with that step
 * @param engine which engine wrote the words
 * @param calls the language models that were asked, in order
 */
public record TurnResult(Assessment assessment, Step step, String words, String engine, List<ModelCall> calls) {

    public TurnResult {
        calls = List.copyOf(calls);
    }

    /** A result for which no model was asked. */
    public TurnResult(Assessment assessment, Step step, String words, String engine) {
        this(assessment, step, words, engine, List.of());
    }
}
