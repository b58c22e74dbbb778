package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.output.Stems;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a claim speaks of what was said: by meaning in English, by its words elsewhere. Thread-safe. */
final class Subject {

    /** Sentences of one claim's evidence that are compared; each costs some milliseconds. */
    private static final int MOST_SENTENCES = 100;

    /** An answer of so few words is read with its question: "Twice a day." */
    private static final int SHORT = 4;

    /** Clauses of fewer words of meaning tell nothing by themselves. */
    private static final int CLAUSE = 2;

    private final Meanings meanings;

    Subject(Meanings meanings) {
        this.meanings = meanings;
    }

    /** How near the claim is to the nearest sentence, or two in a row, by meaning. */
    double likeness(Text claim, Evidence evidence) {
        var meaning = meanings.of(claim.language());
        var sentences = evidence.sentences();
        double best = 0;
        for (int at : nearest(claim, sentences)) {
            var sentence = sentences.get(at);
            best = Math.max(best, meaning.likeness(claim.source(), sentence.source()));
            if (at > 0) {
                var both = sentences.get(at - 1).source() + " " + sentence.source();
                best = Math.max(best, meaning.likeness(claim.source(), both));
            }
            if (sentence.content().size() <= SHORT) {
                best = Math.max(best, withQuestion(meaning, claim, sentence, evidence.asked()));
            }
        }
        return best;
    }

    /** Of many sentences those that share most words with the claim. */
    private static List<Integer> nearest(Text claim, List<Text> sentences) {
        var all = IntStream.range(0, sentences.size()).boxed().toList();
        if (all.size() <= MOST_SENTENCES) {
            return all;
        }
        var stems = stems(claim);
        var shared = sentences.stream()
                .map(sentence -> Stems.shared(stems, sentence.stems()))
                .toList();
        return all.stream()
                .sorted(Comparator.comparingLong((Integer at) -> shared.get(at)).reversed())
                .limit(MOST_SENTENCES)
                .toList();
    }

    private static double withQuestion(Meaning meaning, Text claim, Text answer, List<Text> asked) {
        return asked.stream()
                .mapToDouble(question -> meaning.likeness(claim.source(), question.source() + " " + answer.source()))
                .max()
                .orElse(0);
    }

    /** The part of the claim's words that were said, 0 to 1; of what was asked half counts. */
    double shared(Text claim, Evidence evidence) {
        var stems = stems(claim);
        if (stems.isEmpty()) {
            return 0;
        }
        var said = stems(evidence.said());
        var asked = stems(evidence.asked());
        double found = 0;
        for (var stem : stems) {
            found += Stems.has(said, stem) ? 1 : Stems.has(asked, stem) ? 0.5 : 0;
        }
        return found / stems.size();
    }

    static Set<String> stems(List<Text> texts) {
        var all = new HashSet<String>();
        texts.forEach(text -> all.addAll(text.stems()));
        return all;
    }

    /** By meaning, how near a clause of the claim comes of which not a word was said; the least of them, 1 without any. */
    double leastOfParts(Text claim, Evidence evidence) {
        var meaning = meanings.of(claim.language());
        var known = stems(evidence.said());
        known.addAll(stems(evidence.asked()));
        var sentences = evidence.sentences().stream().limit(MOST_SENTENCES).toList();
        return Part.of(claim).stream()
                .filter(part -> part.stems().size() >= CLAUSE && Stems.shared(part.stems(), known) == 0)
                .map(part -> String.join(" ", part.words()))
                .mapToDouble(words -> sentences.stream()
                        .mapToDouble(sentence -> meaning.likeness(words, sentence.source()))
                        .max()
                        .orElse(0))
                .min()
                .orElse(1);
    }

    private static Set<String> stems(Text claim) {
        var lists = ClaimWords.of(claim.language());
        var content = claim.content().stream()
                .filter(token -> !lists.isFrame(token.word()))
                .toList();
        return new HashSet<>(claim.stemsOf(content));
    }

    boolean seesBeyondWords(Language language) {
        return meanings.of(language).seesBeyondWords();
    }
}
