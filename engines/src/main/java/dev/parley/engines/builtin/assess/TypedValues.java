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

    private final Expected expected;
    private final Text question;
    private final Meaning meaning;

    /** A reader of values for a question, as it was asked. */
    TypedValues(Expected expected, Text question, Meaning meaning) {
        this.expected = expected;
        this.question = question;
        this.meaning = meaning;
    }

    /** The value of the newest message that has one; later messages correct earlier ones. */
    Optional<Json> in(List<String> messages, Language language) {
        for (var message : messages.reversed()) {
            var value = one(Text.of(message, language));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<Json> one(Text answer) {
        return switch (expected) {
            case Expected.Words() -> Optional.empty();
            case Expected.YesNo() -> yesOrNo(answer).map(Json::bool);
            case Expected.Number() -> Numbers.only(answer, question.stems()).map(Json.Num::new);
            case Expected.Rating(int lowest, int highest) -> rating(answer, lowest, highest);
            case Expected.Choice(var options) ->
                Choices.only(answer, options, meaning).map(Json::text);
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
        return Numbers.onScale(answer, question.stems(), highest)
                .filter(value -> value.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(highest)) <= 0)
                .map(Json.Num::new);
    }
}
