package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which of a question's options an answer takes: the one it names, in any form of the words; where it names none, the one
 * that its opening sentence paraphrases, if no other comes near. Several options, negation and contrast leave a doubt.
 */
final class Choices {

    /** So alike a sentence has to be to an option that it does not name, and so much more than to the next one. */
    private static final double PARAPHRASE = 0.42;

    private static final double MARGIN = 0.18;

    private Choices() {}

    static Optional<String> only(Text answer, Set<String> options, Meaning meaning) {
        var lists = Vocabulary.of(answer.language());
        if (isDoubtful(answer, lists)) {
            return Optional.empty();
        }
        var named = withoutParts(
                options.stream().filter(option -> names(answer, option)).toList());
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return named.isEmpty() && meaning.seesBeyondWords() ? paraphrased(answer, options, meaning) : Optional.empty();
    }

    private static boolean isDoubtful(Text answer, Vocabulary lists) {
        var flat = answer.flat();
        return answer.tokens().isEmpty()
                || Text.of(answer.sentences().getFirst().text(), answer.language()).tokens().stream()
                        .anyMatch(
                                token -> Negations.is(token.word(), lists) && !lists.has("nothing_words", token.word()))
                || lists.phrases("contrast").anyIn(flat)
                || lists.phrases("unsure").anyIn(flat);
    }

    private static boolean names(Text answer, String option) {
        var wanted = Text.of(option, answer.language());
        var stems = wanted.stems();
        boolean allStems = !stems.isEmpty() && answer.stems().containsAll(stems);
        return allStems || words(answer).contains(words(wanted));
    }

    /** "email and phone" is not "email" too. */
    private static List<String> withoutParts(List<String> named) {
        return named.stream()
                .filter(option -> named.stream()
                        .noneMatch(other -> !other.equals(option) && (' ' + other + ' ').contains(' ' + option + ' ')))
                .toList();
    }

    private static Optional<String> paraphrased(Text answer, Set<String> options, Meaning meaning) {
        var opening = meaning.of(answer.sentences().getFirst().text());
        var nearest = options.stream()
                .sorted(Comparator.comparingDouble(option -> -opening.cosine(meaning.of(option))))
                .toList();
        if (nearest.size() < 2) {
            return Optional.empty();
        }
        double first = opening.cosine(meaning.of(nearest.get(0)));
        double second = opening.cosine(meaning.of(nearest.get(1)));
        return first >= PARAPHRASE && first - second >= MARGIN ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    private static String words(Text text) {
        var words = new StringBuilder(" ");
        text.tokens().forEach(token -> words.append(token.word()).append(' '));
        return words.toString();
    }
}
