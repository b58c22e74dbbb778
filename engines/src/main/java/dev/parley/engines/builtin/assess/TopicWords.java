package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an answer that may name a sensitive topic: not those of a figure of speech ("thank God", "dying to try it"), nor
 * those said of things ("health check endpoint", "the health of our servers").
 */
final class TopicWords {

    /** "the health of all our old servers" */
    private static final int NEAR = 4;

    private final List<Token> tokens;
    private final Vocabulary lists;

    private TopicWords(Text answer) {
        this.tokens = answer.tokens();
        this.lists = Vocabulary.of(answer.language());
    }

    /** The stem of each of the answer's words, in order; empty for those that name no topic. */
    static List<String> stems(Text answer) {
        var reader = new TopicWords(answer);
        var stems = new ArrayList<>(answer.stemsOf(answer.tokens()));
        var figures = reader.figuresOfSpeech();
        for (int at = 0; at < stems.size(); at++) {
            if (figures.contains(at) || reader.isOfAThing(at)) {
                stems.set(at, "");
            }
        }
        return stems;
    }

    private List<Integer> figuresOfSpeech() {
        var found = new ArrayList<Integer>();
        for (int at = 0; at < tokens.size(); at++) {
            var rest = new StringBuilder(" ");
            for (int end = at; end < tokens.size() && end <= at + NEAR; end++) {
                rest.append(tokens.get(end).word()).append(' ');
            }
            int from = at;
            lists.phrases("figures_of_speech").opening(rest.toString()).ifPresent(phrase -> {
                for (int word = 0; word < phrase.split(" ").length; word++) {
                    found.add(from + word);
                }
            });
        }
        return found;
    }

    private boolean isOfAThing(int at) {
        boolean compound = has(at + 1, "topic_heads") || has(at - 1, "topic_things");
        boolean behind = has(at - 2, "topic_heads") && has(at - 1, "genitive");
        return compound || behind || has(at + 1, "genitive") && thingFollows(at + 2);
    }

    private boolean thingFollows(int from) {
        for (int at = from; at < Math.min(tokens.size(), from + NEAR); at++) {
            if (tokens.get(at).opensClause()) {
                return false;
            }
            if (has(at, "topic_things")) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int at, String section) {
        return at >= 0
                && at < tokens.size()
                && lists.has(section, tokens.get(at).word());
    }
}
