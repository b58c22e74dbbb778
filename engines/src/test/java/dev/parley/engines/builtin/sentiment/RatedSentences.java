package dev.parley.engines.builtin.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences that twenty people each rated from -4 to 4 for VADER (Hutto and Gilbert, 2014), where their folder is given:
 * {@code additional_resources/hutto_ICWSM_2014.tar.gz} of github.com/cjhutto/vaderSentiment, unpacked. They are under the MIT
 * licence and not part of this project.
 */
final class RatedSentences {

    private static final List<String> FILES =
            List.of("amazonReviewSnippets", "movieReviewSnippets", "nytEditorialSnippets", "tweets");

    /** So much a rated sentence counts beside one of the project's own, of which there are eighty times fewer. */
    private static final double COUNTS = 0.05;

    /** A rating that stands for a clear feeling. */
    private static final double CLEAR = 2.5;

    private RatedSentences() {}

    /** All of them; empty without the folder. */
    static Optional<List<TrainedHead.Labelled>> read() throws IOException {
        var folder = System.getProperty("parley.rated-sentences", "");
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<TrainedHead.Labelled>();
        for (var file : FILES) {
            for (var line : Files.readAllLines(Path.of(folder, file + "_GroundTruth.txt"))) {
                var parts = line.split("\t");
                if (parts.length > 2) {
                    double rating = Double.parseDouble(parts[1]) / CLEAR;
                    all.add(new TrainedHead.Labelled(parts[2].strip(), Math.clamp(rating, -1, 1), COUNTS));
                }
            }
        }
        return Optional.of(all);
    }
}
