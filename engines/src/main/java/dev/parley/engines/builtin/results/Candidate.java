package dev.parley.engines.builtin.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** One way of naming something, with all the places where it is named so; "support team" and "support teams" are the same. */
record Candidate(List<Mention> mentions) {

    /** Clustering takes the cube of it. */
    private static final int MOST = 100;

    Candidate {
        mentions = List.copyOf(mentions);
    }

    /** The candidates among the mentions, in the order they came up; of too many those that most entries name. */
    static List<Candidate> of(List<Mention> mentions) {
        var byNouns = new LinkedHashMap<List<String>, List<Mention>>();
        mentions.forEach(mention -> byNouns.computeIfAbsent(mention.nounStems(), ignored -> new ArrayList<>())
                .add(mention));
        var all = byNouns.values().stream().map(Candidate::new).toList();
        if (all.size() <= MOST) {
            return all;
        }
        var kept = all.stream()
                .sorted(Comparator.comparingLong((Candidate candidate) -> -candidate.entries())
                        .thenComparing(Comparator.comparingDouble((Candidate candidate) -> -candidate.intensity())))
                .limit(MOST)
                .toList();
        return all.stream().filter(kept::contains).toList();
    }

    long entries() {
        return mentions.stream().map(Mention::entryId).distinct().count();
    }

    double intensity() {
        return mentions.stream().mapToDouble(Mention::intensity).max().orElse(0);
    }
}
