package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;

/** "Can I answer this later? My baby is crying", "One second, the pasta is boiling over", "Sorry, the doorbell": comes back to it. */
final class Postponing {

    private static final int OPENING = 2;
    private static final int WORDS_OF_A_REASON = 6;

    private final Text message;
    private final Vocabulary lists;

    private Postponing(Text message) {
        this.message = message;
        this.lists = Vocabulary.of(message.language());
    }

    static boolean in(Text message) {
        var reader = new Postponing(message);
        return reader.asksForLater() || reader.isCalledAway();
    }

    /** One sentence asks whether it can be later; the others may say why, and ask nothing. */
    private boolean asksForLater() {
        var sentences = message.sentences();
        var asking = sentences.stream().filter(this::asksForLater).toList();
        int reason = sentences.stream()
                .filter(sentence -> !asking.contains(sentence))
                .mapToInt(sentence -> sentence.text().endsWith("?")
                        ? WORDS_OF_A_REASON + 1
                        : ownWords(read(sentence.text()).tokens()))
                .sum();
        return !asking.isEmpty() && reason <= WORDS_OF_A_REASON;
    }

    private boolean asksForLater(Span sentence) {
        var text = read(sentence.text());
        return sentence.text().endsWith("?")
                && lists.phrases("later_requests").anyIn(text.flat())
                && text.tokens().stream().limit(OPENING).anyMatch(token -> lists.has("asks_leave", token.word()))
                && ownWords(text.tokens()) == 0;
    }

    /** A word of holding on or an excuse, and then what calls away. */
    private boolean isCalledAway() {
        var clauses = Clauses.of(message.tokens(), lists);
        if (clauses.size() < 2) {
            return false;
        }
        int from = clauses.get(1).getFirst().start();
        var first = read(message.source().substring(0, from));
        var rest = read(message.source().substring(from));
        boolean holds = isWhole(first);
        boolean excuse = first.flat().isBlank();
        return ownWords(rest.tokens()) <= WORDS_OF_A_REASON
                && !message.source().endsWith("?")
                && (holds && has("interruptions", rest) || excuse && has("rings", rest));
    }

    private boolean isWhole(Text clause) {
        return lists.phrases("holds").whole(clause.flat()).isPresent();
    }

    private boolean has(String section, Text text) {
        return lists.hasAny(section, text.tokens());
    }

    private int ownWords(List<Token> tokens) {
        return (int) tokens.stream()
                .map(Token::word)
                .filter(word -> !lists.isStop(word))
                .filter(word -> !lists.has("ask_words", word)
                        && !lists.has("beside_waiting", word)
                        && !lists.has("speech", word)
                        && !lists.has("of_answering", word))
                .count();
    }

    private Text read(String part) {
        return Text.of(part, message.language());
    }
}
