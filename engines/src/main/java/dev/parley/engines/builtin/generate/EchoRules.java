package dev.parley.engines.builtin.generate;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.NounPhrase;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which noun phrases can be said back to a participant, and how. English takes the phrase into the sentence, with "my" turned
 * to "your"; the inflected languages quote the bare words, which is right in every case and gender.
 */
final class EchoRules {

    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARS = 40;
    private static final int LONGEST_WORD = 25;
    private static final Set<String> CLITICS = Set.of("me", "te", "se", "nos", "os");
    private static final Set<String> LINKS = Set.of("de", "d'", "du", "des", "del", "la", "el");
    private static final Map<String, String> PERSPECTIVE =
            Map.of("my", "your", "our", "your", "the", "the", "a", "the", "an", "the");

    private final Text message;
    private final Vocabulary lists;
    private final Phrasebook book;

    EchoRules(Text message) {
        this.message = message;
        this.lists = Vocabulary.of(message.language());
        this.book = Phrasebook.of(message.language());
    }

    boolean allow(NounPhrase phrase) {
        return phrase.words().size() <= MOST_WORDS
                && phrase.end() - phrase.start() <= MOST_CHARS
                && isOneStretch(phrase.in(message.source()))
                && phrase.words().stream().allMatch(this::isCleanWord)
                && phrase.words().stream().noneMatch(this::isMisread)
                && phrase.nouns().stream().noneMatch(this::isVagueOrPerson)
                && !follows(phrase, "determiners_other", "negation")
                && !isInSetPhrase(phrase)
                && !isSomewhere(phrase)
                && !isAVerbInDisguise(phrase)
                && !isPredicate(phrase)
                && !leadsOn(phrase)
                && (message.language() == Language.EN ? standsInEnglish(phrase) : standsQuoted(phrase));
    }

    /** "On the spot" is about no spot. */
    private boolean isInSetPhrase(NounPhrase phrase) {
        return book.turnOfPhrase(Phrasebook.SET_PHRASES, message)
                .map(turn -> Set.of(turn.split(" ")))
                .filter(words -> phrase.nouns().stream().allMatch(noun -> words.contains(noun.word())))
                .isPresent();
    }

    /** "In the car" and "at Christmas" are where and when something happened, not what it is about. */
    private boolean isSomewhere(NounPhrase phrase) {
        return before(phrase)
                .filter(token -> book.has(Phrasebook.PLACES_AND_TIMES, token.word()))
                .isPresent();
    }

    /** A capital that only opens a sentence makes no noun in German, and none does without one; "None of us cooks". */
    private boolean isAVerbInDisguise(NounPhrase phrase) {
        var first = phrase.words().getFirst();
        return switch (message.language()) {
            case DE ->
                phrase.determiner().isEmpty() && message.isOpening(first)
                        || phrase.nouns().stream().noneMatch(Token::isCapitalized);
            case EN -> endsLikeAVerb(phrase);
            case ES, FR -> false;
        };
    }

    /** "My sister lends …", "none of us cooks": an s behind somebody is a verb's, unless another verb follows. */
    private boolean endsLikeAVerb(NounPhrase phrase) {
        var last = phrase.words().getLast().word();
        if (!last.endsWith("s") || last.endsWith("ss")) {
            return false;
        }
        boolean behindSomebody = phrase.determiner().isEmpty()
                && phrase.words().size() == 1
                && before(phrase)
                        .filter(token -> book.has(Phrasebook.SUBJECTS, token.word()))
                        .isPresent();
        boolean behindItsNoun = phrase.words().size() > 1
                && phrase.determiner().isPresent()
                && opensClause(phrase)
                && after(phrase)
                        .filter(token ->
                                lists.has("copulas", token.word()) || book.has(Phrasebook.AUXILIARIES, token.word()))
                        .isEmpty();
        return behindSomebody || behindItsNoun;
    }

    private Optional<Token> after(NounPhrase phrase) {
        return message.tokens().stream()
                .filter(token -> token.start() >= phrase.end())
                .findFirst();
    }

    /** "It was a nightmare" says what something is; "the worst part was the export" names it. */
    private boolean isPredicate(NounPhrase phrase) {
        boolean describes = phrase.determiner()
                .filter(token -> lists.has("indefinite", token.word()) || dependsOnSpeaker(token))
                .isPresent();
        return describes && (follows(phrase, "copulas") || followsContraction(phrase));
    }

    /** "I'm a plumber", "that's my life". */
    private boolean followsContraction(NounPhrase phrase) {
        return message.language() == Language.EN
                && before(phrase)
                        .filter(token -> Stream.of("'m", "'re", "'s").anyMatch(token.word()::endsWith))
                        .isPresent();
    }

    /** A tagger takes "can't" for a noun now and then; only "de" has a place within a phrase. */
    private boolean isMisread(Token token) {
        return lists.isStop(token.word()) && !LINKS.contains(token.word());
    }

    /** Whether a clause begins with it: most of the time it is then what the clause is about. */
    boolean opensClause(NounPhrase phrase) {
        return phrase.determiner().orElse(phrase.words().getFirst()).opensClause();
    }

    /** Whether it is who or what a sentence is about, not where or with what something happens. */
    boolean isCentral(NounPhrase phrase) {
        return !follows(phrase, "prepositions");
    }

    /** The phrase as the agent says it. */
    String spoken(NounPhrase phrase) {
        if (message.language() == Language.EN) {
            var article = phrase.determiner()
                    .map(token -> PERSPECTIVE.getOrDefault(token.word(), "the") + " ")
                    .orElse("");
            return article + phrase.in(message.source());
        }
        if (message.language() == Language.DE) {
            return message.source()
                    .substring(
                            phrase.nouns().getFirst().start(),
                            phrase.nouns().getLast().end());
        }
        return phrase.in(message.source());
    }

    /** Nothing but single spaces, hyphens and elisions between the words: no line break, no mark. */
    static boolean isOneStretch(String words) {
        return words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '\u2019')
                && !words.contains("  ");
    }

    /** Whether a word means something else when somebody else says it: "I", "here". */
    boolean dependsOnSpeaker(Token token) {
        return book.has(Phrasebook.SPEAKERS_WORDS, token.word());
    }

    /** A word that can be said back: readable, not shouted, not abuse and none of what makes machines do things. */
    boolean isCleanWord(Token token) {
        var text = token.text();
        boolean shouted = text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
        boolean readable = text.endsWith("'")
                || text.endsWith("\u2019")
                || text.codePoints()
                        .anyMatch(point -> "aeiouyáéíóúäöüàâèêëîïôûœ".indexOf(Character.toLowerCase(point)) >= 0)
                || text.equals(text.toUpperCase(Locale.ROOT));
        return text.length() <= LONGEST_WORD && readable && !shouted && !repeatsLetter(text) && !isForbidden(token);
    }

    /** A compound is as bad as its worst part. */
    private boolean isForbidden(Token token) {
        return Stream.of(token.word().split("-")).anyMatch(part -> book.has(Phrasebook.NEVER_ECHOED, part));
    }

    /** People are not picked up: "what about your colleague?" asks for something else. */
    private boolean isVagueOrPerson(Token noun) {
        return lists.isFiller(noun.word())
                || lists.has("no_theme", noun.word())
                || lists.has("generic_nouns", noun.word())
                || lists.has("persons", noun.word());
    }

    private static boolean repeatsLetter(String text) {
        for (int at = 2; at < text.length(); at++) {
            if (text.charAt(at) == text.charAt(at - 1) && text.charAt(at) == text.charAt(at - 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(NounPhrase phrase, String... sections) {
        return before(phrase)
                .filter(token -> List.of(sections).stream().anyMatch(section -> lists.has(section, token.word())))
                .isPresent();
    }

    private Optional<Token> before(NounPhrase phrase) {
        int first = phrase.determiner().map(Token::start).orElse(phrase.start());
        return message.tokens().stream().filter(token -> token.end() <= first).reduce((a, b) -> b);
    }

    /** "the lack of …": half of a longer phrase; in French and Spanish one "de" has been taken in already. */
    private boolean leadsOn(NounPhrase phrase) {
        boolean complete = message.language() != Language.EN
                && message.language() != Language.DE
                && phrase.nouns().size() > 1;
        if (complete) {
            return false;
        }
        return after(phrase)
                .filter(token -> !token.opensClause() && lists.has("genitive", token.word()))
                .isPresent();
    }

    /**
     * Bare words in quotation marks have to be what was spoken of: a thing that the participant gave an article, in a clause that
     * does not deny it, and neither where nor with what something happened.
     */
    private boolean standsQuoted(NounPhrase phrase) {
        return phrase.determiner().filter(this::isArticle).isPresent() && isCentral(phrase) && !isDenied(phrase);
    }

    /** Spanish pronouns look like articles: "me la traen", "que los cojan". */
    private boolean isArticle(Token determiner) {
        return !lists.has("prepositions", determiner.word())
                && (message.language() != Language.ES || !isSpanishPronoun(determiner));
    }

    private boolean isSpanishPronoun(Token determiner) {
        var tokens = message.tokens();
        int at = tokens.indexOf(determiner);
        boolean behindAnother = at > 0 && CLITICS.contains(tokens.get(at - 1).word());
        boolean agrees = at + 1 < tokens.size()
                && determiner.word().endsWith("s") == tokens.get(at + 1).word().endsWith("s");
        return behindAnother || !agrees;
    }

    private boolean isDenied(NounPhrase phrase) {
        return Clauses.of(message.tokens(), lists).stream()
                .filter(clause -> clause.contains(phrase.words().getFirst()))
                .anyMatch(clause -> lists.hasAny("negation", clause));
    }

    /** Without an article only a plural, a name or a compound sounds right, and not where a sentence begins. */
    private boolean standsInEnglish(NounPhrase phrase) {
        if (phrase.determiner().isPresent()) {
            return true;
        }
        var first = phrase.words().getFirst();
        var last = phrase.words().getLast();
        if (first.opensClause() && first.isCapitalized() || follows(phrase, "genitive")) {
            return false;
        }
        boolean common = phrase.words().stream().noneMatch(Token::isCapitalized);
        boolean plural = common
                && last.word().endsWith("s")
                && !last.word().endsWith("ss")
                && last.word().length() > 3;
        boolean compound = common
                && phrase.words().size() > 1
                && phrase.nouns().size() == phrase.words().size();
        return plural || compound || phrase.words().stream().allMatch(Token::isCapitalized);
    }
}
