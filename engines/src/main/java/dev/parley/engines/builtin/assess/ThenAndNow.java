package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;

/** "Früher bar, jetzt Karte", "three, used to be five": of an answer that tells of then and now, what it tells of now. */
final class ThenAndNow {

    private final Text answer;
    private final List<Token> tokens;
    private final Vocabulary lists;

    private ThenAndNow(Text answer) {
        this.answer = answer;
        this.tokens = answer.tokens();
        this.lists = Vocabulary.of(answer.language());
    }

    /** The answer without what it says of an earlier time; all of it where nothing would be left, or the question asks for then. */
    static Text now(Text answer, Text question) {
        var lists = Vocabulary.of(question.language());
        return lists.phrases("then").anyIn(question.flat()) ? answer : new ThenAndNow(answer).now();
    }

    private Text now() {
        var parts = Clauses.cut(tokens, this::opens);
        boolean tellsOfNow = lists.hasAny("now_words", tokens);
        var left = parts.stream().filter(part -> !isOfThen(part, tellsOfNow)).toList();
        if (left.isEmpty() || left.size() == parts.size()) {
            return answer;
        }
        var kept = left.stream()
                .map(part -> answer.part(withoutContrast(part)).source())
                .collect(Collectors.joining(", "));
        return Text.of(kept, answer.language());
    }

    /** Clauses, and what begins with "now" or "but" within one. */
    private boolean opens(Token token) {
        return token.opensClause() || lists.has("now_words", token.word()) || lists.has("contrast_words", token.word());
    }

    /** "before" tells of another time only beside a "now": "8 before lunch" does not. */
    private boolean isOfThen(List<Token> part, boolean tellsOfNow) {
        var flat = Phrases.flat(withoutContrast(part));
        return lists.phrases("then").opening(flat).isPresent()
                || isThenANumber(part)
                || tellsOfNow
                        && (lists.has("then_beside_now", part.getFirst().word())
                                || lists.has("then_beside_now", part.getLast().word()));
    }

    /** "antes cuatro" */
    private boolean isThenANumber(List<Token> part) {
        return part.size() > 1
                && lists.has("then_beside_now", part.getFirst().word())
                && (!part.get(1).hasLetter() || lists.isNumber(part.get(1).word()));
    }

    private List<Token> withoutContrast(List<Token> part) {
        boolean contrast =
                part.size() > 1 && lists.has("contrast_words", part.getFirst().word());
        return contrast ? part.subList(1, part.size()) : part;
    }
}
