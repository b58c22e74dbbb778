package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says without feeling it, though its words look like feelings: "to be honest", "Well, …", "na gut", and luck that
 * is only hoped for. Immutable.
 */
final class Unfelt {

    private static final PerLanguage<Unfelt> ALL =
            new PerLanguage<>(language -> new Unfelt(Sections.load("sentiment-" + language.code() + ".txt")));

    private final List<List<String>> turns;
    private final Set<String> markers;

    private Unfelt(Sections lists) {
        this.turns = lists.lines("unfelt").stream()
                .map(line -> List.of(line.split(" ")))
                .sorted((a, b) -> b.size() - a.size())
                .toList();
        this.markers = lists.words("markers");
    }

    /** The sentence without that; as it is where there is none. */
    static Text outOf(Text sentence) {
        return ALL.of(sentence.language()).without(sentence);
    }

    /** A question of the participant's own feels nothing; "Really???" does. */
    static boolean isQuestion(Text sentence) {
        var source = sentence.source();
        return source.endsWith("?") && source.indexOf('?') == source.length() - 1;
    }

    private Text without(Text sentence) {
        var tokens = sentence.tokens();
        var words = tokens.stream().map(Token::word).toList();
        var kept = new StringBuilder();
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int length = length(at, tokens, words);
            if (length > 0) {
                kept.append(sentence.source(), from, tokens.get(at).start());
                at += length - 1;
                from = tokens.get(at).end();
            }
        }
        return from == 0
                ? sentence
                : Text.of(kept.append(sentence.source().substring(from)).toString(), sentence.language());
    }

    /** How many words from there on feel nothing. */
    private int length(int at, List<Token> tokens, List<String> words) {
        boolean marks = at == 0
                && markers.contains(words.getFirst())
                && tokens.size() > 1
                && tokens.get(1).opensClause();
        int turn = turns.stream()
                .filter(each -> at + each.size() <= words.size()
                        && words.subList(at, at + each.size()).equals(each))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
        return Math.max(turn, marks ? 1 : 0);
    }
}
