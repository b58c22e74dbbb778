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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which follow-ups of a model a participant gets to read, and for which the built-in engine speaks. */
class FollowUpWordsTest {

    private static final Map<String, String> LATER = Map.of(
            "en", "What would you change first?",
            "de", "Was würden Sie als Erstes ändern?",
            "es", "¿Qué cambiaría primero?",
            "fr", "Que changeriez-vous en premier ?");

    private static Stage stage;

    record Line(String language, Technique technique, String question, String answer, String words) {

        static Line of(String line) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Line(parts.get(0), Technique.valueOf(parts.get(1)), parts.get(2), parts.get(3), parts.get(4));
        }

        boolean isSpoken() {
            var study = Study.in(language)
                    .question("a", question)
                    .question("b", LATER.getOrDefault(language, ""))
                    .sensitive("income", "health");
            stage.provider.will(FakeProvider.says(Forms.words(words)), FakeProvider.says(Forms.words(words)));
            var step = new Step.FollowUp(technique, "thin");
            return stage.engines
                    .words(stage.wants(study, Stage.context(), "a", List.of(), answer, step))
                    .engine()
                    .startsWith("anthropic");
        }
    }

    @BeforeAll
    static void open() {
        stage = new Stage(Provider.ANTHROPIC);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    static Stream<Line> good() throws IOException {
        return lines("follow-ups-good.txt");
    }

    static Stream<Line> bad() throws IOException {
        return lines("follow-ups-bad.txt");
    }

    private static Stream<Line> lines(String name) throws IOException {
        try (var in = FollowUpWordsTest.class.getResourceAsStream("/dev/parley/engines/model/" + name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Line::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_follow_up_is_said(Line line) {
        boolean spoken = line.isSpoken();
        assertThat(spoken)
                .as(() -> stage.provider.asked().getLast().messages().getLast())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_follow_up_is_not_said(Line line) {
        assertThat(line.isSpoken()).isFalse();
    }

    @Test
    void there_are_good_ones_of_every_technique_and_language_and_many_bad_ones() throws IOException {
        assertThat(good().toList()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(good().map(Line::technique).distinct()).containsExactlyInAnyOrder(Technique.values());
        assertThat(good().map(Line::language).distinct()).containsExactlyInAnyOrder("en", "de", "es", "fr");
        assertThat(bad().toList()).hasSizeGreaterThanOrEqualTo(60);
    }
}
