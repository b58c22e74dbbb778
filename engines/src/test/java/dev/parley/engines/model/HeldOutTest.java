package dev.parley.engines.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What participants get to read of words that no rule was made for; the figures are those of docs/engines.md. */
class HeldOutTest {

    private static final Map<String, String> LATER = Map.of(
            "en", "What would you change first?",
            "de", "Was würden Sie als Erstes ändern?",
            "es", "¿Qué cambiaría primero?",
            "fr", "Que changeriez-vous en premier ?");

    private record Line(boolean good, String language, String step, String question, String answer, String words) {

        static Line of(String line) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Line(
                    parts.get(0).equals("good"), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
        }

        boolean isTransition() {
            return step.equals("TRANSITION");
        }

        boolean isSpoken(Stage stage) {
            var study = Study.in(language)
                    .question("a", question)
                    .question("b", LATER.getOrDefault(language, ""))
                    .sensitive("income", "health");
            stage.provider.will(FakeProvider.says(Forms.words(words)), FakeProvider.says(Forms.words(words)));
            var taken = isTransition()
                    ? new Step.MoveOn(OptionalInt.of(0), "b", "complete")
                    : new Step.FollowUp(Technique.valueOf(step), "thin");
            return stage.engines
                    .words(stage.wants(study, Stage.context(), "a", List.of(), answer, taken))
                    .engine()
                    .startsWith("anthropic");
        }
    }

    private static List<Line> lines(String name) throws IOException {
        try (var in = HeldOutTest.class.getResourceAsStream("/dev/parley/engines/model/" + name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }

    private static List<Line> said(List<Line> lines, Stage stage) {
        return lines.stream().filter(line -> line.isSpoken(stage)).toList();
    }

    @ParameterizedTest(name = "{0}: at least {1} of the good ones, at most {2} of the bad ones")
    @CsvSource({"words-practice.txt, 62, 4", "words-held-out.txt, 32, 1", "words-after.txt, 14, 12"})
    void most_good_words_are_said_and_few_bad_ones(String file, int leastGood, int mostBad) throws IOException {
        try (var stage = new Stage(Provider.ANTHROPIC)) {
            var all = lines(file);
            var good = all.stream().filter(Line::good).toList();
            var bad = all.stream().filter(line -> !line.good()).toList();
            var kept = said(good, stage);
            assertThat(kept.size())
                    .as(() -> "not said: "
                            + good.stream().filter(line -> !kept.contains(line)).toList())
                    .isGreaterThanOrEqualTo(leastGood);
            assertThat(said(bad, stage)).hasSizeLessThanOrEqualTo(mostBad);
        }
    }
}
