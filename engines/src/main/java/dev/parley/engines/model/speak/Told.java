package dev.parley.engines.model.speak;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import dev.parley.engines.model.claim.Claims;
import dev.parley.engines.model.claim.Doubt;
import dev.parley.engines.model.output.Stems;
import dev.parley.engines.model.speak.Manners.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an interviewer tells as a fact must have been said: in a sentence that does not ask ("So the customer left."), and in passing
 * ("After Anna quit, who helps you?"). It is held against what was said as an analysis is, and brings in hardly a word of weight beside.
 *
 * @param said by the participant, in this run
 * @param asked by the agent, or written by the researcher for all to see
 * @param tag BCP 47, of the interview
 */
record Told(Claims claims, Meanings meanings, List<String> said, List<String> asked, String tag) implements Rule {

    /** So near to a sentence of theirs it may have another word. */
    private static final double SAME = 0.7;

    /** One new word among three of theirs tells the same in other words. */
    private static final int OF_SO_MANY = 4;

    private static final Pattern CLAUSE = Pattern.compile("[,:\u2013\u2014]");

    @Override
    public Optional<String> problem(String words) {
        return isKnown() && sentences(words).anyMatch(this::isInvented)
                ? Optional.of("It tells something that the participant did not say; take up only what they said.")
                : Optional.empty();
    }

    private boolean isInvented(String sentence) {
        var plain = Manners.plain(sentence).strip();
        var manners = Manners.of(language());
        if (plain.endsWith("?")) {
            return manners.has(Way.SINCE, plain)
                    && inPassing(sentence).filter(this::bringsIn).isPresent();
        }
        if (manners.has(Way.INVITES, plain)) {
            return false;
        }
        boolean tells = manners.has(Way.SUBJECTS, plain)
                        && !manners.pattern(Way.TENTATIVE).matcher(plain).lookingAt()
                || opensWithName(sentence);
        return doubts(sentence)
                        .filter(doubt -> doubt == Doubt.FIGURE || tells && doubt == Doubt.OPPOSITE)
                        .isPresent()
                || tells && bringsIn(sentence);
    }

    /** "Anna seems to blame you": by a capital that they used inside of a sentence; in German every noun has one. */
    private boolean opensWithName(String sentence) {
        var first = Text.of(sentence, language()).tokens().stream()
                .filter(token -> !Vocabulary.of(language()).isCommon(token.word()))
                .findFirst()
                .map(Token::word);
        return language() != Language.DE
                && said.stream()
                        .map(line -> Text.of(line, language()))
                        .anyMatch(line -> line.tokens().stream()
                                .anyMatch(token -> token.isCapitalized()
                                        && !line.isOpening(token)
                                        && first.filter(token.word()::equals).isPresent()));
    }

    /** What stands before the question in the same sentence. */
    private static Optional<String> inPassing(String sentence) {
        var end = CLAUSE.matcher(sentence);
        return end.find() ? Optional.of(sentence.substring(0, end.start())) : Optional.empty();
    }

    private Optional<Doubt> doubts(String sentence) {
        return claims.about(Claims.Kind.SENTENCE, sentence, said, asked, tag);
    }

    /** Whether there is a word of weight in it that nobody has said, and no sentence of theirs is nearly the same. */
    private boolean bringsIn(String text) {
        var read = Text.of(text, language());
        var known = stems(said);
        known.addAll(stems(asked));
        var weighty = read.content().stream().filter(token -> !isLight(token)).toList();
        long fresh = weighty.stream()
                .filter(token -> read.stemsOf(List.of(token)).stream().noneMatch(stem -> Stems.has(known, stem)))
                .count();
        return fresh * OF_SO_MANY > weighty.size() && !isNearly(text);
    }

    private boolean isLight(Token token) {
        var manners = Manners.of(language());
        var lists = Vocabulary.of(language());
        return manners.isLight(token.word())
                || manners.isSaying(token.word())
                || lists.has("generic_nouns", token.word());
    }

    private boolean isNearly(String text) {
        var meaning = meanings.of(language());
        return tag.startsWith("en")
                && meaning.seesBeyondWords()
                && said.stream().flatMap(this::sentences).anyMatch(line -> meaning.likeness(text, line) >= SAME);
    }

    private Set<String> stems(List<String> texts) {
        var all = new HashSet<String>();
        texts.forEach(text -> all.addAll(Text.of(text, language()).stems()));
        return all;
    }

    private Stream<String> sentences(String text) {
        return Text.of(text, language()).sentences().stream().map(Span::text);
    }

    private boolean isKnown() {
        return language().code().equalsIgnoreCase(tag.split("[-_]", 2)[0]);
    }

    private Language language() {
        return Language.of(tag);
    }
}
