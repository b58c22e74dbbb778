package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;

/** What says nothing yet: neither an answer nor another subject, so that the question simply stays open. */
public enum Idle {
    /** It says something. */
    NONE,
    /** "Hello!", "haha ok", "thanks". */
    GREETS,
    /** "One moment please", "brb", "can I finish this later?" */
    WAITS,
    /** "Gotta go, bye": where an answer came before, there is nothing to add to it. */
    LEAVES,
    /** "asdf qwer": nothing that anybody could read. */
    MASHES;

    private static final int WORDS_OF_A_REASON = 4;
    private static final int LONGEST = 16;

    /** As its words show; nothing else is looked at. */
    public static Idle in(Text message) {
        var tokens = message.tokens();
        if (tokens.isEmpty() || tokens.size() > LONGEST) {
            return NONE;
        }
        var lists = Vocabulary.of(message.language());
        if (greets(message, lists)) {
            return GREETS;
        }
        if (waits(message, lists) || Postponing.in(message)) {
            return WAITS;
        }
        if (Leaving.in(message)) {
            return LEAVES;
        }
        return Mashed.is(message) ? MASHES : NONE;
    }

    /** Whether the question stays where it was. */
    boolean leavesOpen() {
        return switch (this) {
            case GREETS, WAITS, LEAVES -> true;
            case NONE, MASHES -> false;
        };
    }

    private static boolean greets(Text message, Vocabulary lists) {
        return lists.hasAny("greetings", message.tokens())
                && message.tokens().stream()
                        .allMatch(token -> lists.has("greetings", token.word())
                                || lists.has("beside_greetings", token.word())
                                || lists.isFiller(token.word()));
    }

    private static boolean waits(Text message, Vocabulary lists) {
        var flat = message.flat();
        int own = (int) message.content().stream()
                .map(Token::word)
                .filter(word -> !lists.has("beside_waiting", word))
                .count();
        boolean negates = message.tokens().stream().anyMatch(token -> Negations.is(token.word(), lists));
        return lists.phrases("comes_back").anyIn(flat) && own <= WORDS_OF_A_REASON
                || own == 0 && !negates && Pausing.in(message)
                || lists.phrases("waiting_whole").whole(flat).isPresent();
    }
}
