package dev.parley.engines.builtin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For languages without a tagger: what follows an article or possessive, up to {@code de} and one more noun. */
final class DeterminerNounPhrases implements NounPhrases {

    @Override
    public List<NounPhrase> in(Text text, int maxWords) {
        var tokens = text.tokens().subList(0, Math.min(maxWords, text.tokens().size()));
        var lists = Vocabulary.of(text.language());
        var found = new ArrayList<NounPhrase>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (lists.has("determiners", tokens.get(at).word())) {
                phraseAfter(tokens, at, lists).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<NounPhrase> phraseAfter(List<Token> tokens, int determiner, Vocabulary lists) {
        int at = determiner + 1;
        var words = new ArrayList<Token>();
        while (at < tokens.size()
                && lists.has("adjectives_before", tokens.get(at).word())
                && !tokens.get(at).opensClause()) {
            words.add(tokens.get(at++));
        }
        if (!isNoun(tokens, at, lists)) {
            return Optional.empty();
        }
        var nouns = new ArrayList<Token>();
        words.add(tokens.get(at));
        nouns.add(tokens.get(at));
        if (at + 2 < tokens.size() && tokens.get(at + 1).word().equals("de") && isNoun(tokens, at + 2, lists)) {
            words.add(tokens.get(at + 1));
            words.add(tokens.get(at + 2));
            nouns.add(tokens.get(at + 2));
        }
        return Optional.of(new NounPhrase(Optional.of(tokens.get(determiner)), words, nouns));
    }

    private static boolean isNoun(List<Token> tokens, int at, Vocabulary lists) {
        if (at >= tokens.size()) {
            return false;
        }
        var token = tokens.get(at);
        return !token.opensClause() && token.word().length() > 2 && token.hasLetter() && !lists.isStop(token.word());
    }
}
