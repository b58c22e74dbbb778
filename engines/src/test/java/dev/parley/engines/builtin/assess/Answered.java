package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.Assessment;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;

/** What the built-in engine makes of answers to a question of a study of its own. */
final class Answered {

    private static final AnswerAssessor ASSESSOR = new AnswerAssessor(Meanings.shared());

    private Answered() {}

    /** The assessment of one or several messages. */
    static Assessment assess(String language, String question, String... answer) {
        return ASSESSOR.assess(Study.in(language).question("q", question).answered("q", answer))
                .assessment();
    }
}
