package dev.parley.engines.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The built-in engine")
class BuiltInEngineTest {

    @Test
    @DisplayName("gives many threads at once what it gives one")
    void is_thread_safe() throws InterruptedException, ExecutionException {
        var engine = new BuiltInEngine();
        var tasks = new ArrayList<Callable<String>>();
        var expected = new ArrayList<String>();
        for (int at = 0; at < 60; at++) {
            var language = List.of("en", "de", "fr", "es").get(at % 4);
            var answer = List.of("The onboarding process took " + at + " days, because nobody helped.");
            tasks.add(() -> speak(engine, language, answer));
            expected.add(speak(engine, language, answer));
        }
        var said = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tasks)) {
                said.add(done.get());
            }
        }
        assertThat(said).isEqualTo(expected);
    }

    private static String speak(BuiltInEngine engine, String language, List<String> answer) {
        var study = Study.in(language).question("q", "What bothers you?");
        var assessment = engine.assess(study.answered("q", answer.getFirst())).assessment();
        var step = new Step.FollowUp(Technique.TELL_ME_MORE, "open");
        return assessment
                + engine.words(study.wants(Study.RUN, "q", answer, assessment, step))
                        .text();
    }
}
