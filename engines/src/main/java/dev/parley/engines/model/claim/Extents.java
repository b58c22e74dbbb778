package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.output.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** "Always", "most", "nobody", "the participants": how much a claim covers must not be more than was said. */
final class Extents {

    /** "Every day." */
    private static final int FEW_WORDS = 3;

    private Extents() {}

    static boolean hold(Text claim, Evidence evidence) {
        var lists = ClaimWords.of(claim.language());
        var clauses = parts(evidence.said());
        var said = words(clauses);
        var told = parts(List.of(claim));
        boolean covered = told.stream()
                .allMatch(part -> lists.extents().stream()
                        .filter(extent -> part.words().stream().anyMatch(extent.claimed()::contains))
                        .allMatch(extent -> near(part, clauses, claim.language()).stream()
                                .anyMatch(word -> meets(word, extent.said()))));
        return covered && words(told).stream().filter(lists.people()::contains).allMatch(said::contains);
    }

    /** A quantity is said of something: in a clause about the same, or one of a few words. */
    private static Set<String> near(Part part, List<Part> clauses, Language language) {
        var stems = new HashSet<>(part.stems());
        stems.removeAll(stemsOfQuantities(language));
        var about = clauses.stream()
                .filter(clause -> Stems.shared(stems, clause.stems()) > 0)
                .toList();
        return about.isEmpty()
                ? words(clauses)
                : words(clauses.stream()
                        .filter(clause -> clause.words().size() <= FEW_WORDS || about.contains(clause))
                        .toList());
    }

    private static Set<String> stemsOfQuantities(Language language) {
        var words = ClaimWords.of(language).extents().stream()
                .flatMap(extent -> extent.said().stream())
                .collect(Collectors.joining(" "));
        return Text.of(words, language).stems();
    }

    private static boolean meets(String word, Set<String> words) {
        return words.contains(word) || word.endsWith("n't") && words.contains("not");
    }

    private static List<Part> parts(List<Text> texts) {
        return texts.stream()
                .flatMap(text -> Part.of(Text.of(
                                ClaimWords.of(text.language())
                                        .withoutIdioms(text.source().toLowerCase(Locale.ROOT)),
                                text.language()))
                        .stream())
                .toList();
    }

    private static Set<String> words(List<Part> parts) {
        return parts.stream().flatMap(part -> part.words().stream()).collect(Collectors.toSet());
    }
}
