package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.json.Json;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import java.math.BigDecimal;
import java.util.Optional;

/** The value that the whole assessor reads out of one spoken answer to a question whose answer a condition compares. */
final class SpokenValue {

    private SpokenValue() {}

    static Optional<Json> of(String language, String question, Condition.Structured compared, String answer) {
        var study = Study.in(language)
                .question("q", question)
                .question("next", "Why?")
                .edge("q", "next", compared, 1);
        return new AnswerAssessor(Meanings.shared())
                .assess(study.answered("q", answer))
                .assessment()
                .value();
    }

    static Optional<Json> yesOrNo(String language, String question, String answer) {
        return of(language, question, new Condition.Structured("q", "eq", Json.bool(true)), answer);
    }

    static Optional<Json> number(String language, String question, String answer) {
        return of(language, question, new Condition.Structured("q", "gte", new Json.Num(BigDecimal.ONE)), answer);
    }

    static Optional<Json> date(String language, String question, String answer) {
        return of(language, question, new Condition.Structured("q", "gte", Json.text("2020-01-01")), answer);
    }
}
