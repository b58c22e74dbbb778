package dev.parley.engines.builtin.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The trained head of the sentiment")
class TrainedHeadTest {

    private static final Path PACKAGED = Path.of("src/main/resources/dev/parley/engines/builtin/feelings-head.txt");
    private final Meaning english = Meanings.shared().of(Language.EN);

    @Test
    @DisplayName(
            "has the weights that its sentences give (renew them: -Dtest=TrainedHeadTest -Dparley.write-head=true)")
    void is_what_its_sentences_teach() throws IOException {
        var rated = RatedSentences.read();
        assumeThat(rated)
                .as("-Dparley.rated-sentences=<folder hutto_ICWSM_2014 of github.com/cjhutto/vaderSentiment>")
                .isPresent();
        var all = new ArrayList<>(TrainedHead.sentences());
        all.addAll(rated.orElseThrow());
        var learned = TrainedHead.learn(all, english);
        if (Boolean.getBoolean("parley.write-head")) {
            Files.writeString(PACKAGED, learned.written());
            return;
        }
        var packaged = TrainedHead.packaged();
        for (var labelled : TrainedHead.sentences()) {
            var vector = english.of(labelled.sentence());
            assertThat(packaged.feeling(vector)).isCloseTo(learned.feeling(vector), within(0.02));
        }
    }

    @Test
    void tells_most_of_its_own_sentences() {
        var packaged = TrainedHead.packaged();
        var felt = TrainedHead.sentences().stream()
                .filter(labelled -> labelled.feeling() != 0)
                .toList();
        assertThat(felt)
                .filteredOn(labelled -> packaged.feeling(english.of(labelled.sentence())) * labelled.feeling() > 0)
                .hasSizeGreaterThan((int) (0.85 * felt.size()));
    }

    @Test
    void tells_most_sentences_that_it_did_not_learn_from() {
        var sentences = TrainedHead.sentences();
        int right = 0;
        int felt = 0;
        for (int fold = 0; fold < 5; fold++) {
            var others = new ArrayList<TrainedHead.Labelled>();
            var held = new ArrayList<TrainedHead.Labelled>();
            for (int at = 0; at < sentences.size(); at++) {
                (at % 5 == fold ? held : others).add(sentences.get(at));
            }
            var head = TrainedHead.learn(others, english);
            for (var labelled : held) {
                boolean agrees = head.feeling(english.of(labelled.sentence())) * labelled.feeling() > 0;
                felt += labelled.feeling() == 0 ? 0 : 1;
                right += agrees ? 1 : 0;
            }
        }
        assertThat(right).isGreaterThan((int) (0.75 * felt));
    }
}
