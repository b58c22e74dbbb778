package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.claim.ClaimWords.Hedge;
import dev.parley.engines.model.output.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was only thought of, holds under a condition, was so once, or is said of somebody else, told as a plain fact about the
 * participant. Each clause of a claim is held against the sentence that shares most of its words.
 */
final class Hedges {

    private static final String PAST = "ed";

    private Hedges() {}

    static boolean hold(Text claim, Evidence evidence) {
        var lists = ClaimWords.of(claim.language());
        var told = words(claim);
        var sentences = evidence.sentences();
        return Part.of(claim).stream().filter(part -> !part.stems().isEmpty()).allMatch(part -> {
            var nearest = nearest(part, sentences);
            return nearest.isEmpty() || nearest.stream().anyMatch(sentence -> mayBeTold(part, told, sentence, lists));
        });
    }

    /** All that share as many words with it as any other does. */
    private static List<Text> nearest(Part part, List<Text> sentences) {
        long most = sentences.stream()
                .mapToLong(sentence -> Stems.shared(part.stems(), sentence.stems()))
                .max()
                .orElse(0);
        return most == 0
                ? List.of()
                : sentences.stream()
                        .filter(sentence -> Stems.shared(part.stems(), sentence.stems()) == most)
                        .toList();
    }

    private static boolean mayBeTold(Part part, Set<String> told, Text sentence, ClaimWords lists) {
        if (isTurned(part, sentence, lists)
                || told.stream().anyMatch(lists::isNegation)
                || lists.denies(String.join(" ", part.words()))) {
            return !isOfAnother(part, told, sentence, lists);
        }
        var said = words(clauses(part, sentence));
        boolean thought = lists.hasAny(Hedge.UNSURE, said) || lists.hasAny(Hedge.CONDITIONAL, words(sentence));
        boolean mayBeThought = !thought
                || lists.isNearly(String.join(" ", part.words()))
                || lists.hasAny(Hedge.UNSURE, told)
                || lists.hasAny(Hedge.CONDITIONAL, told)
                || lists.hasAny(Hedge.WISHES, told);
        boolean mayBeOnce = !lists.hasAny(Hedge.ONCE, said)
                || lists.hasAny(Hedge.ONCE_TOLD, told)
                || told.stream().anyMatch(word -> word.endsWith(PAST));
        return mayBeThought && mayBeOnce && !isOfAnother(part, told, sentence, lists);
    }

    /** By another word than those that were said: "quit" turns nothing round where quitting was thought of. */
    private static boolean isTurned(Part part, Text sentence, ClaimWords lists) {
        var said = sentence.stems();
        return part.words().stream()
                .filter(lists::isReversal)
                .filter(word -> !lists.has(Hedge.EVENTS, word))
                .anyMatch(word -> {
                    var stems = Text.of(word, sentence.language()).stems();
                    return stems.isEmpty() || Stems.shared(stems, said) == 0;
                });
    }

    /** "My colleague cycles": nothing of the participant's own is in it, and the claim does not name the colleague. */
    private static boolean isOfAnother(Part part, Set<String> told, Text sentence, ClaimWords lists) {
        boolean ofParticipant =
                !part.words().isEmpty() && lists.isFrame(part.words().getLast())
                        || part.words().stream().limit(2).anyMatch(lists::isFrame);
        var said = words(clauses(part, sentence));
        var others = new HashSet<>(said);
        others.removeIf(word -> !lists.has(Hedge.OTHERS, word));
        boolean self = ofItself(said, lists);
        return ofParticipant
                && !others.isEmpty()
                && !self
                && told.stream().noneMatch(word -> lists.has(Hedge.OTHERS, word));
    }

    /** "My boss" is not of oneself for the "my". */
    private static boolean ofItself(List<String> said, ClaimWords lists) {
        for (int at = 0; at < said.size(); at++) {
            boolean before = at + 1 < said.size() && lists.has(Hedge.OTHERS, said.get(at + 1));
            if (lists.has(Hedge.SELF, said.get(at)) && !before) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> clauses(Part part, Text sentence) {
        return Part.of(sentence).stream()
                .filter(other -> Stems.shared(part.stems(), other.stems()) > 0)
                .toList();
    }

    private static List<String> words(List<Part> parts) {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    private static Set<String> words(Text text) {
        var words = new HashSet<String>();
        text.tokens().forEach(token -> words.add(token.word()));
        return words;
    }
}
