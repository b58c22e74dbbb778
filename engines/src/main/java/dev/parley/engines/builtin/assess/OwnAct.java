package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;

/**
 * Whether words of refusal are the speaker's own, here and now: "no comment" is, "no comment from engineering for hours" tells of
 * others, and "we were not allowed to talk" of former times.
 */
final class OwnAct {

    private final List<Token> clause;
    private final int from;
    private final int to;
    private final Vocabulary lists;

    OwnAct(Text segment, String phrase, Vocabulary lists) {
        this.lists = lists;
        var tokens = segment.plain();
        int words = phrase.split(" ").length;
        int at = Phrases.indexOf(phrase, tokens).orElse(0);
        int begin = Clauses.start(tokens, at, lists);
        this.clause = tokens.subList(begin, Clauses.end(tokens, at + words - 1, lists));
        this.from = at - begin;
        this.to = Math.min(clause.size(), from + words);
    }

    boolean isOne() {
        if (comesFromOthers()) {
            return false;
        }
        var before = clause.subList(0, from);
        if (any(clause, "speakers")) {
            return !any(before, "past_before");
        }
        return any(clause, "second_person")
                || !any(before, "others_before") && before.stream().allMatch(this::isSmall);
    }

    /** "… from engineering", but "from my side". */
    private boolean comesFromOthers() {
        return to < clause.size()
                && lists.has("from_others", clause.get(to).word())
                && clause.subList(to, clause.size()).stream().noneMatch(this::isSpeakers);
    }

    private boolean isSpeakers(Token token) {
        return lists.has("speakers", token.word())
                || lists.has("first_person", token.word())
                || lists.has("recipients", token.word());
    }

    private boolean isSmall(Token token) {
        return lists.isStop(token.word()) || lists.has("refusal_words", token.word());
    }

    private boolean any(List<Token> tokens, String section) {
        return lists.hasAny(section, tokens);
    }
}
