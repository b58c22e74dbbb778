package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sounds like "I don't know" or "I have none" and says of what: "I never know when to stop", "I don't know anybody
 * here", "I can't say no to my boss", "No tengo silencio". That is an answer.
 */
final class Lacks {

    private final Text text;
    private final Set<String> questionStems;
    private final Vocabulary lists;

    Lacks(Text text, Set<String> questionStems) {
        this.text = text;
        this.questionStems = questionStems;
        this.lists = Vocabulary.of(text.language());
    }

    /** Whether it names what is not known, not said or not there. */
    boolean something() {
        var flat = text.flat();
        return lists.phrases("says_no").anyIn(flat)
                || lists.phrases("knows_somebody").anyIn(flat)
                || Stream.of("unknown", "never_knows").anyMatch(section -> behind(section, flat))
                || lists.phrases("lacks")
                        .in(flat)
                        .map(text::after)
                        .filter(rest -> isContent(rest, List.of("of_answering", "speech")))
                        .isPresent();
    }

    private boolean behind(String section, String flat) {
        return lists.phrases(section)
                .in(flat)
                .map(text::after)
                .filter(this::isClause)
                .isPresent();
    }

    /** "when to stop", but not "what to say" or "how much I spend" where that is asked. */
    private boolean isClause(List<Token> rest) {
        boolean linked =
                rest.size() > 1 && lists.has("prepositions", rest.getFirst().word());
        var clause = linked ? rest.subList(1, rest.size()) : rest;
        return !clause.isEmpty()
                && lists.has("clause_openers", clause.getFirst().word())
                && isContent(clause.subList(1, clause.size()), List.of("of_answering", "speech"));
    }

    private boolean isContent(List<Token> rest, List<String> but) {
        var stems = text.stemsOf(rest);
        for (int at = 0; at < rest.size(); at++) {
            var word = rest.get(at).word();
            boolean small = lists.isStop(word) || but.stream().anyMatch(section -> lists.has(section, word));
            if (rest.get(at).hasLetter() && !small && !questionStems.contains(stems.get(at))) {
                return true;
            }
        }
        return false;
    }
}
