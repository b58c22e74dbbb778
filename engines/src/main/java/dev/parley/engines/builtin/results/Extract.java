package dev.parley.engines.builtin.results;

import dev.parley.engines.builtin.assess.Reluctances;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks the sentences that say most: whose words come up again and again, with reasons, that can be understood without the one
 * before, and not the same thing twice.
 */
final class Extract {

    private static final int FEWEST_WORDS = 2;
    private static final double REASON_BONUS = 0.3;
    /** "She cannot write there" leaves open who. */
    private static final double LEANING_SHARE = 0.6;

    private static final double TOO_ALIKE = 0.6;

    private final Language language;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<Said> candidates;

    private Extract(List<Said> sentences, Language language) {
        this.language = language;
        this.candidates = sentences.stream()
                .filter(said -> said.stems().size() >= FEWEST_WORDS)
                .filter(said -> !said.text().strip().endsWith("?"))
                .filter(said -> !Fillers.areAll(said.text(), language))
                .filter(said -> !Reluctances.onlyRefuses(said.span(), language))
                .toList();
        candidates.forEach(said -> said.stems().forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
    }

    /** At most that many sentences, in the order they were said. */
    static List<Said> best(List<Said> sentences, int most, Language language) {
        return new Extract(sentences, language).pick(most);
    }

    private List<Said> pick(int most) {
        var scores = new HashMap<Said, Double>();
        candidates.forEach(said -> scores.put(said, score(said)));
        var ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Said said) -> -scores.getOrDefault(said, 0.0)))
                .toList();
        var picked = new ArrayList<Said>();
        for (var said : ranked) {
            if (picked.size() < most && picked.stream().noneMatch(other -> alike(said.stems(), other.stems()))) {
                picked.add(said);
            }
        }
        return candidates.stream().filter(picked::contains).toList();
    }

    private double score(Said said) {
        double sum = 0;
        for (var stem : said.stems()) {
            sum += Math.log1p(frequencies.getOrDefault(stem, 0));
        }
        return weight(said) * sum / Math.sqrt(said.stems().size() + 2.0);
    }

    private double weight(Said said) {
        var lists = Vocabulary.of(language);
        var text = Text.of(said.text(), language);
        double reasons = lists.phrases("reason").anyIn(text.flat()) ? 1 + REASON_BONUS : 1;
        boolean leans = !text.tokens().isEmpty()
                && lists.has("leaning", text.tokens().getFirst().word());
        return leans ? LEANING_SHARE * reasons : reasons;
    }

    private static boolean alike(Set<String> some, Set<String> others) {
        var shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared.size() > TOO_ALIKE * Math.min(some.size(), others.size());
    }
}
