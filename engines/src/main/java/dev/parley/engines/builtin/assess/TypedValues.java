package dev.parley.engines.builtin.assess;

import dev.parley.domain.json.Json;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a typed value out of an answer. Whatever leaves a doubt (negation, contrast, several candidates) gives none. */
final class TypedValues {

    private static final int WORDS_OF_AN_ANSWER = 2;
    private static final int WORDS_OF_A_BARE_NO = 3;
    private static final int WORDS_BESIDE_A_FIGURE = 2;

    private final Expected expected;
    private final Text question;
    private final Meaning meaning;

    /** A reader of values for a question, as it was asked. */
    TypedValues(Expected expected, Text question, Meaning meaning) {
        this.expected = expected;
        this.question = question;
        this.meaning = meaning;
    }

    /**
     * The value of the first message that has one, unless a later one corrects it: what comes after it answers a follow-up, and the
     * "no" to "Is there anything else?" is not the answer to "Do you smoke?".
     */
    Optional<Json> in(List<String> messages, Language language) {
        return in(messages, language, false);
    }

    /** The same, where the question itself may have been asked once more before the newest message. */
    Optional<Json> in(List<String> messages, Language language, boolean askedAgain) {
        Optional<Json> found = Optional.empty();
        boolean spoken = false;
        for (int at = 0; at < messages.size(); at++) {
            var answer = Text.of(messages.get(at), language);
            boolean toTheQuestion = !spoken || askedAgain && at == messages.size() - 1;
            boolean counts = corrects(answer) || found.isEmpty() && (toTheQuestion || answersDirectly(answer));
            var value = counts ? one(answer) : Optional.<Json>empty();
            found = value.isPresent() ? value : found;
            spoken = spoken || answer.content().size() >= WORDS_OF_AN_ANSWER;
        }
        return found;
    }

    private static boolean corrects(Text answer) {
        return Corrections.isOne(answer);
    }

    /** After an answer in words a bare "no" or a figure in the middle of a story belongs to the follow-up. */
    private boolean answersDirectly(Text answer) {
        return switch (expected) {
            case Expected.YesNo() -> answer.tokens().size() > WORDS_OF_A_BARE_NO;
            case Expected.Number(), Expected.Rating(var _, var _) ->
                answer.content().size() <= WORDS_BESIDE_A_FIGURE;
            case Expected.Words(), Expected.Choice(var _), Expected.Date() -> true;
        };
    }

    private Optional<Json> one(Text answer) {
        return switch (expected) {
            case Expected.Words() -> Optional.empty();
            case Expected.YesNo() -> yesOrNo(answer).map(Json::bool);
            case Expected.Number() ->
                Numbers.only(ThenAndNow.now(answer, question), question).map(Json.Num::new);
            case Expected.Rating(int lowest, int highest) -> rating(answer, lowest, highest);
            case Expected.Choice(var options) ->
                Choices.only(answer, question, options, meaning).map(Json::text);
            case Expected.Date() -> Dates.only(answer).map(day -> Json.text(day.toString()));
        };
    }

    private Optional<Boolean> yesOrNo(Text answer) {
        var answered = Withheld.answered(answer, question);
        return YesOrNo.in(answered, question)
                .filter(yes ->
                        yes || answered != answer || new Withheld(question, expected).in(answer) == Reluctance.NONE);
    }

    private Optional<Json> rating(Text answer, int lowest, int highest) {
        return Numbers.onScale(ThenAndNow.now(answer, question), question, highest)
                .filter(value -> value.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(highest)) <= 0)
                .map(Json.Num::new);
    }
}
