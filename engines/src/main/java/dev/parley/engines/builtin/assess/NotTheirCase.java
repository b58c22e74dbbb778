package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Set;

/** "Not applicable", "I have never filed one", "no parcel of mine ever went missing": there is nothing that could be told. */
final class NotTheirCase {

    private static final int SHORTEST = 3;

    private final Text segment;
    private final Set<String> questionStems;
    private final Set<AskedFor> askedFor;
    private final Vocabulary lists;

    NotTheirCase(Text segment, Set<String> questionStems, Set<AskedFor> askedFor) {
        this.segment = segment;
        this.questionStems = questionStems;
        this.askedFor = askedFor;
        this.lists = Vocabulary.of(segment.language());
    }

    /** Whether the segment says so; {@code ownWords} are those that are neither of the question nor of refusals. */
    boolean isOne(int ownWords) {
        return doesNotApply() || neverDid(ownWords) || neverHappened();
    }

    /** "I don't use it" does not, "I don't use it much" tells how much. */
    private boolean doesNotApply() {
        return lists.phrases("not_applicable")
                .in(segment.flat())
                .map(segment::after)
                .filter(rest ->
                        rest.isEmpty() || !lists.has("degrees", rest.getFirst().word()))
                .isPresent();
    }

    /** "I have never filed one", but not "I never take a break". */
    private boolean neverDid(int ownWords) {
        return lists.phrases("never_did").opening(segment.flat()).isPresent()
                && ownWords <= 1
                && !namesSomethingOfItsOwn();
    }

    /** "No parcel of mine ever went missing": what was asked about, denied, and nothing else. */
    private boolean neverHappened() {
        return askedFor.contains(AskedFor.DONE)
                && segment.tokens().size() >= SHORTEST
                && lists.hasAny("ever_words", segment.tokens())
                && segment.tokens().stream()
                        .anyMatch(token -> Negations.is(token.word(), lists)
                                || lists.has("nothing_words", token.word())
                                || lists.has("never_words", token.word()))
                && segment.content().stream()
                        .map(token -> token.word())
                        .allMatch(word -> lists.has("happening", word)
                                || questionStems.containsAll(
                                        Text.of(word, segment.language()).stems()))
                && (segment.stems().stream().anyMatch(questionStems::contains)
                        || lists.hasAny("recipients", segment.tokens()))
                && !lists.has("others_before", segment.tokens().getFirst().word());
    }

    private boolean namesSomethingOfItsOwn() {
        var tokens = segment.tokens();
        var stems = segment.stemsOf(tokens);
        for (int at = 1; at < tokens.size(); at++) {
            if (lists.has("indefinite", tokens.get(at - 1).word())
                    && !questionStems.contains(stems.get(at))
                    && !lists.isStop(tokens.get(at).word())) {
                return true;
            }
        }
        return false;
    }
}
