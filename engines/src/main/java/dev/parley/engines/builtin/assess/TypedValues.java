package dev.parley.engines.builtin.assess;

import dev.parley.domain.json.Json;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a typed value out of an answer. Whatever leaves a doubt (negation, contrast, several candidates) gives none. */
final class TypedValues {

    private TypedValues() {}

    /** The value of the newest message that has one; later messages correct earlier ones. */
    static Optional<Json> in(List<String> messages, Expected expected, Language language) {
        for (var message : messages.reversed()) {
            var value = one(Text.of(message, language), expected);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<Json> one(Text answer, Expected expected) {
        return switch (expected) {
            case Expected.Words() -> Optional.empty();
            case Expected.YesNo() -> yesNo(answer);
            case Expected.Number() -> Numbers.only(answer).map(Json.Num::new);
            case Expected.Rating(int lowest, int highest) -> rating(answer, lowest, highest);
            case Expected.Choice(var options) -> choice(answer, options);
        };
    }

    private static Optional<Json> yesNo(Text answer) {
        var lists = Vocabulary.of(answer.language());
        var flat = answer.flat();
        if (lists.phrases("unsure").anyIn(flat) || lists.phrases("contrast").anyIn(flat)) {
            return Optional.empty();
        }
        boolean no = lists.phrases("no").opening(flat).isPresent();
        boolean yes = !no && lists.phrases("yes").opening(flat).isPresent();
        boolean denies = answer.tokens().stream().anyMatch(token -> Negations.is(token.word(), lists));
        if (yes && !denies) {
            return Optional.of(Json.bool(true));
        }
        return no && !agrees(answer, lists) ? Optional.of(Json.bool(false)) : Optional.empty();
    }

    /** "No, yes, I do": both words in one answer. */
    private static boolean agrees(Text answer, Vocabulary lists) {
        return answer.tokens().stream().anyMatch(token -> lists.has("plain_yes", token.word()));
    }

    private static Optional<Json> rating(Text answer, int lowest, int highest) {
        return Numbers.onScale(answer, highest)
                .filter(value -> value.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(highest)) <= 0)
                .map(Json.Num::new);
    }

    private static Optional<Json> choice(Text answer, Set<String> options) {
        var lists = Vocabulary.of(answer.language());
        boolean doubtful = answer.tokens().stream().anyMatch(token -> Negations.is(token.word(), lists))
                || lists.phrases("contrast").anyIn(answer.flat())
                || lists.phrases("unsure").anyIn(answer.flat());
        if (doubtful) {
            return Optional.empty();
        }
        var words = words(answer);
        var named = options.stream()
                .filter(option -> words.contains(words(Text.of(option, answer.language()))))
                .toList();
        return named.size() == 1 ? Optional.of(Json.text(named.getFirst())) : Optional.empty();
    }

    private static String words(Text text) {
        var words = new StringBuilder(" ");
        text.tokens()
                .forEach(token ->
                        words.append(token.word().toLowerCase(Locale.ROOT)).append(' '));
        return words.toString();
    }
}
