package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.sentiment.Feeling;
import dev.parley.engines.builtin.sentiment.FeelingReader;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.claim.ClaimWords.Hedge;
import dev.parley.engines.model.output.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a claim says the opposite of what was said, where that can be seen: the same words with or without a negation, opposite
 * words, praise for what was only complained of. Thread-safe.
 */
final class Polarity {

    /** Clauses that share so much of the claim's words speak of the same. */
    private static final double SAME = 0.75;

    private static final double FELT = 0.4;
    private static final double NOT_FELT = 0.12;

    private final FeelingReader feelings;

    Polarity(FeelingReader feelings) {
        this.feelings = feelings;
    }

    boolean isTurnedRound(Text claim, Evidence evidence) {
        var asked = Subject.stems(evidence.asked());
        return Part.of(claim).stream()
                        .anyMatch(part -> isTurnedRound(claim, part, clauses(nearest(part, evidence)), asked))
                || feelsOpposite(claim, evidence);
    }

    private static boolean isTurnedRound(Text claim, Part part, List<Part> said, Set<String> asked) {
        return isDenied(part, said, asked, ClaimWords.of(claim.language()))
                || isWishTurned(List.of(part), said, asked, ClaimWords.of(claim.language()))
                || isOpposite(claim, List.of(part), said);
    }

    /** What one entry says does not bear out a clause that speaks of another's. */
    private static List<Text> nearest(Part part, Evidence evidence) {
        long most = evidence.said().stream()
                .mapToLong(text -> Stems.shared(part.stems(), text.stems()))
                .max()
                .orElse(0);
        return evidence.said().stream()
                .filter(text -> Stems.shared(part.stems(), text.stems()) == most)
                .toList();
    }

    private static List<Part> clauses(List<Text> said) {
        return new Evidence(said, List.of())
                .sentences().stream()
                        .flatMap(sentence -> Part.of(sentence).stream())
                        .toList();
    }

    /** The same said with a negation and claimed without one, or the other way about; and nowhere said as it is claimed. */
    private static boolean isDenied(Part part, List<Part> said, Set<String> asked, ClaimWords lists) {
        if (part.stems().isEmpty() || part.turned() && !part.isNegated()) {
            return false;
        }
        var meant = withoutThinking(part, lists);
        var same = said.stream().filter(other -> isSame(meant, other, asked)).toList();
        return part.isNegated()
                ? same.stream().noneMatch(Part::turned)
                        && same.stream().anyMatch(other -> Stems.shared(part.negated(), other.stems()) > 0)
                : !same.isEmpty() && same.stream().allMatch(other -> Stems.shared(meant.stems(), other.negated()) > 0);
    }

    /** "Thinks about selling" is about selling. */
    private static Part withoutThinking(Part part, ClaimWords lists) {
        var thinking = part.words().stream()
                .filter(word -> lists.has(Hedge.UNSURE, word) || lists.has(Hedge.WISHES, word))
                .collect(Collectors.toSet());
        var stems = part.stems().stream()
                .filter(stem -> thinking.stream().noneMatch(word -> word.startsWith(stem)))
                .collect(Collectors.toSet());
        return stems.isEmpty() ? part : new Part(part.words(), stems, part.negated(), part.turned());
    }

    /** What the question named need not be named in the answer. */
    private static boolean isSame(Part part, Part other, Set<String> asked) {
        var both = new HashSet<>(other.stems());
        both.addAll(asked);
        double all = part.stems().size();
        return Stems.shared(part.stems(), both) >= SAME * all && Stems.shared(part.stems(), other.stems()) * 2 >= all;
    }

    /** "I would want a warning": who then does not want one? */
    private static boolean isWishTurned(List<Part> parts, List<Part> said, Set<String> asked, ClaimWords lists) {
        return parts.stream()
                .filter(part -> isWish(part, lists) && !part.stems().isEmpty())
                .anyMatch(part -> {
                    var same = said.stream()
                            .filter(other -> isWish(other, lists) && isSame(part, other, asked))
                            .toList();
                    return !same.isEmpty() && same.stream().noneMatch(other -> isNo(other, lists) == isNo(part, lists));
                });
    }

    private static boolean isWish(Part part, ClaimWords lists) {
        return lists.hasAny(Hedge.WISHES, part.words());
    }

    private static boolean isNo(Part part, ClaimWords lists) {
        return part.words().stream().anyMatch(lists::isNegation);
    }

    private static boolean isOpposite(Text claim, List<Part> parts, List<Part> said) {
        var lists = ClaimWords.of(claim.language());
        var plain = plain(said, lists);
        var all = words(said);
        return plain(parts, lists).stream()
                .anyMatch(word -> !isSaid(word, all, lists)
                        && lists.opposites(word).stream().anyMatch(plain::contains));
    }

    /** The word, or another one for the same. */
    private static boolean isSaid(String word, Set<String> said, ClaimWords lists) {
        return said.contains(word)
                || said.stream()
                        .anyMatch(other -> !lists.opposites(word).isEmpty()
                                && lists.opposites(other).equals(lists.opposites(word)));
    }

    /** Words that nothing else in their clause turns round: "hate" may do that, but not to itself. */
    private static Set<String> plain(List<Part> parts, ClaimWords lists) {
        return parts.stream()
                .flatMap(part -> {
                    var turning =
                            part.words().stream().filter(lists::isReversal).toList();
                    return part.words().stream().filter(word -> turning.stream().allMatch(word::equals));
                })
                .collect(Collectors.toSet());
    }

    private static Set<String> words(List<Part> parts) {
        return parts.stream().flatMap(part -> part.words().stream()).collect(Collectors.toSet());
    }

    /** Whether all of it is plainly bad where something good is told of it, or the other way about. */
    boolean isFeltOtherwise(boolean good, List<Text> said) {
        return !said.isEmpty()
                && said.stream()
                        .map(text -> feelings.of(text.source(), text.language()))
                        .allMatch(good ? Polarity::isBad : Polarity::isGood);
    }

    private boolean feelsOpposite(Text claim, Evidence evidence) {
        var claimed = feelings.of(claim.source(), claim.language());
        return isGood(claimed) && isFeltOtherwise(true, evidence.said())
                || isBad(claimed) && isFeltOtherwise(false, evidence.said());
    }

    private static boolean isBad(Feeling feeling) {
        return feelsOnly(feeling.negative(), feeling.positive());
    }

    private static boolean isGood(Feeling feeling) {
        return feelsOnly(feeling.positive(), feeling.negative());
    }

    private static boolean feelsOnly(double one, double other) {
        return one >= FELT && other <= NOT_FELT;
    }
}
