package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Assessed;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.sentiment.FeelingReader;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import java.util.List;
import java.util.Optional;

/**
 * Assesses by phrases, by words and, in English, by the meaning of sentences. It sees what is said, not whether it is meant:
 * polished evasion passes, and so does sarcasm. Thread-safe.
 */
public final class AnswerAssessor implements Assess {

    private final Meanings meanings;
    private final FeelingReader feelings;
    private final PerLanguage<Examples> examples;

    /** An assessor that compares sentences with the given meanings. */
    public AnswerAssessor(Meanings meanings) {
        this.meanings = meanings;
        this.feelings = new FeelingReader(meanings);
        this.examples = Examples.of(meanings);
        KindHead.warm();
    }

    @Override
    public Assessed assess(AssessRequest request) {
        var interview = Language.of(request.language());
        var turn = new Turn(request, interview, meanings, examples);
        var reading = turn.read();
        var heard = reading.heard();
        var judgement = reading.judgement();
        var all = turn.all();
        var verdicts = new Verdicts(heard.sentences(), heard.meaning(), heard.language(), heard.comparable());
        var assessment = new Assessment(
                judgement.addressed(),
                judgement.completeness(),
                judgement.hint().satisfied(),
                judgement.offTopic(),
                judgement.declined(),
                SensitiveTopics.in(
                        all.text(),
                        all.sentences(),
                        request.agent().spec().boundaries().sensitiveTopics(),
                        all.meaning(),
                        all.comparable()),
                judgement.value(),
                verdicts.of(request, judgement.addressed()),
                sentiment(heard, judgement),
                judgement.confidence(),
                Rationale.of(judgement),
                BuiltIn.NAME,
                judgement.ask(),
                Optional.empty(),
                judgement.declineReason());
        return new Assessed(Distress.heard(assessment, request.answer()), List.of());
    }

    private Optional<Sentiment> sentiment(Heard heard, Judgement judgement) {
        boolean nothingToJudge = judgement.declined()
                || judgement.ask().isPresent() && !judgement.addressed()
                || heard.text().tokens().isEmpty();
        return nothingToJudge
                ? Optional.empty()
                : Optional.of(
                        feelings.of(heard.text().source(), heard.language()).sentiment());
    }
}
