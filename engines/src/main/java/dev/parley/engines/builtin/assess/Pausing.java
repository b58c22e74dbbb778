package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * The wish to wait, said here and now: "one moment please", "wait", "can we take a break?". "The wait", "I'm still waiting" and "I had
 * to wait a minute" tell of waiting, and so does "a short break" where nobody asks for one.
 */
final class Pausing {

    private final Text message;
    private final Vocabulary lists;

    private Pausing(Text message) {
        this.message = message;
        this.lists = Vocabulary.of(message.language());
    }

    /** Whether the message is such a wish, whatever was asked. */
    static boolean in(Text message) {
        var reader = new Pausing(message);
        return reader.wish().isPresent();
    }

    /** Whether it may as well be an answer: "just a minute" where it is asked how long, "I take a break" where it is asked what one does. */
    static boolean mayBeAnAnswer(Text message) {
        var reader = new Pausing(message);
        return !reader.asksForIt();
    }

    private Optional<String> wish() {
        return lists.phrases("waiting").in(message.flat()).filter(this::isSaidHereAndNow);
    }

    private boolean isSaidHereAndNow(String phrase) {
        var before = message.before(phrase);
        if (lists.phrases("waiting_commands").whole(' ' + phrase + ' ').isPresent()) {
            return isSmallTalk(before) && isSmallTalk(message.after(phrase));
        }
        return !tells(before) && (!names("waiting_breaks", phrase) || asksForIt());
    }

    /** "A break" alone may be anything; "can we", "please" and "I need" ask for one. */
    private boolean asksForIt() {
        var tokens = message.tokens();
        return message.source().endsWith("?") || lists.hasAny("waiting_pleas", tokens);
    }

    private boolean names(String section, String phrase) {
        return List.of(phrase.split(" ")).stream().anyMatch(word -> lists.has(section, word));
    }

    private boolean isSmallTalk(List<Token> words) {
        return words.stream()
                .map(Token::word)
                .allMatch(word -> lists.has("beside_waiting", word)
                        || lists.has("waiting_pleas", word)
                        || lists.has("greetings", word)
                        || lists.has("interjections", word)
                        || lists.has("beside_commands", word));
    }

    /** "I had to", "they made me", "in the", "for the". */
    private boolean tells(List<Token> before) {
        return lists.hasAny("past_before", before)
                || lists.hasAny("others_before", before)
                || lists.hasAny("reports", before)
                || lists.hasAny("prepositions", before) && !lists.hasAny("waiting_pleas", message.tokens());
    }
}
