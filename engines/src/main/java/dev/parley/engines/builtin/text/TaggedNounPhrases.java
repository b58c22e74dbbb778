package dev.parley.engines.builtin.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** By part-of-speech tags (Universal Dependencies). The model is shared; a tagger is made per text, it is not thread-safe. */
final class TaggedNounPhrases implements NounPhrases {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> PARTS = Set.of("NOUN", "PROPN", "ADJ");
    private static final int LONGEST_CLAUSE = 60;

    private final POSModel model;

    TaggedNounPhrases(String resource) {
        try (var stream = TaggedNounPhrases.class.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("no part-of-speech model " + resource);
            }
            this.model = new POSModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<NounPhrase> in(Text text, int maxWords) {
        var tagger = new POSTaggerME(model);
        var found = new ArrayList<NounPhrase>();
        clauses(text, maxWords).forEach(clause -> inClause(text.language(), tagger, clause, found));
        return List.copyOf(found);
    }

    @Override
    public List<Token> names(Text text) {
        var tagger = new POSTaggerME(model);
        var found = new ArrayList<Token>();
        for (var clause : clauses(text, text.tokens().size())) {
            var tags = TaggedWords.tag(tagger, clause, text.language());
            for (int at = 0; at < clause.size(); at++) {
                if (tags.get(at).equals("PROPN")) {
                    found.add(clause.get(at));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Its sentences, long ones in pieces. */
    private static List<List<Token>> clauses(Text text, int maxWords) {
        var found = new ArrayList<List<Token>>();
        var tokens = text.tokens().subList(0, Math.min(maxWords, text.tokens().size()));
        int start = 0;
        for (var sentence : text.sentences()) {
            int end = start;
            while (end < tokens.size() && tokens.get(end).start() < sentence.end()) {
                end++;
            }
            for (int from = start; from < end; from += LONGEST_CLAUSE) {
                found.add(tokens.subList(from, Math.min(end, from + LONGEST_CLAUSE)));
            }
            start = end;
        }
        return found;
    }

    private static void inClause(Language language, POSTaggerME tagger, List<Token> tokens, List<NounPhrase> found) {
        var tags = TaggedWords.tag(tagger, tokens, language);
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size()
                    && PARTS.contains(tags.get(end))
                    && (end == at || !tokens.get(end).opensClause())) {
                end++;
            }
            if (end > at) {
                phrase(language, tokens, tags, at, end).ifPresent(found::add);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static Optional<NounPhrase> phrase(
            Language language, List<Token> tokens, List<String> tags, int from, int to) {
        int end = to;
        while (language != Language.FR && end > from && !NOUNS.contains(tags.get(end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && Vocabulary.of(language).isStop(tokens.get(start).word())) {
            if (language == Language.EN && NOUNS.contains(tags.get(start))) {
                // "My back hurts": where "back" is a noun, "hurts" is none.
                return Optional.empty();
            }
            start++;
        }
        var nouns = new ArrayList<Token>();
        for (int at = start; at < end; at++) {
            if (NOUNS.contains(tags.get(at))) {
                nouns.add(tokens.get(at));
            }
        }
        if (nouns.isEmpty()) {
            return Optional.empty();
        }
        if (language == Language.FR && end == to && continuesWithDe(tokens, tags, end)) {
            nouns.add(tokens.get(end + 1));
            end += 2;
        }
        return Optional.of(new NounPhrase(determiner(language, tokens, from), tokens.subList(start, end), nouns));
    }

    /** "le processus d'intégration" is one thing. */
    private static boolean continuesWithDe(List<Token> tokens, List<String> tags, int at) {
        if (at + 1 >= tokens.size() || tokens.get(at).opensClause()) {
            return false;
        }
        var link = tokens.get(at).word();
        return (link.equals("de") || link.equals("d'")) && tags.get(at + 1).equals("NOUN");
    }

    private static Optional<Token> determiner(Language language, List<Token> tokens, int phraseStart) {
        if (phraseStart == 0 || tokens.get(phraseStart).opensClause()) {
            return Optional.empty();
        }
        var before = tokens.get(phraseStart - 1);
        return Vocabulary.of(language).has("determiners", before.word()) ? Optional.of(before) : Optional.empty();
    }
}
