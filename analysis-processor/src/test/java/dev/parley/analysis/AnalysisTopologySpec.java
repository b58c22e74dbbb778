package dev.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.RecordAnalysis;
import dev.parley.domain.run.RunCommand.RecordPipelineFailure;
import dev.parley.domain.run.RunCommand.RecordResponses;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.engines.Analysis;
import dev.parley.engines.Analyze;
import dev.parley.engines.Conversation;
import dev.parley.engines.DrawResponses;
import dev.parley.engines.Responses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The analysis-processor")
class AnalysisTopologySpec {

    private static final AnalysisResults EMPTY =
            new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of());

    private final Path state;
    private final List<Conversation> drawn = new ArrayList<>();
    private Optional<AnalysisDriver> opened = Optional.empty();

    AnalysisTopologySpec(@TempDir Path state) {
        this.state = state;
    }

    @AfterEach
    void close() {
        opened.ifPresent(AnalysisDriver::close);
        opened = Optional.empty();
    }

    private AnalysisDriver processor(Interview interview) {
        return processor(
                interview,
                conversation -> {
                    drawn.add(conversation);
                    return new Responses(List.of(), 1, "test/1");
                },
                (conversation, model) -> new Analysis(EMPTY, "test/1", "test/1", List.of()));
    }

    private AnalysisDriver processor(Interview interview, DrawResponses draw, Analyze analyze) {
        var driver = new AnalysisDriver(state, interview.definitions(), draw, analyze);
        opened = Optional.of(driver);
        return driver;
    }

    @Test
    void makes_responses_and_an_analysis_of_a_conversation_that_is_over() throws InterruptedException {
        var interview = Interview.with(Pipeline.ALL).says("One.").says("Two.");
        var processor = processor(interview).read(interview.freshEvents());

        assertThat(processor.nextCommand()).isInstanceOf(RecordResponses.class);
        assertThat(processor.nextCommand()).isInstanceOf(RecordAnalysis.class);
        Conversation conversation = drawn.getFirst();
        assertThat(conversation.path()).containsExactly("q1", "q2");
        assertThat(conversation.closed()).containsOnlyKeys("q1", "q2");
        assertThat(conversation.entries().stream()
                        .filter(entry -> entry.role() == Role.PARTICIPANT)
                        .map(entry -> entry.content()))
                .containsExactly("One.", "Two.");
    }

    @Test
    void keeps_nothing_once_the_results_are_in_the_log() throws InterruptedException {
        var interview = Interview.with(Pipeline.ALL).says("One.").says("Two.");
        var processor = processor(interview).read(interview.freshEvents());
        RunCommand responses = processor.nextCommand();
        RunCommand analysis = processor.nextCommand();
        assertThat(processor.rows()).isPositive();

        processor.read(interview.when(responses).when(analysis).freshEvents());

        assertThat(processor.rows()).isZero();
    }

    @Test
    void does_a_job_again_when_no_result_came_of_it() throws InterruptedException {
        var interview =
                Interview.with(new Pipeline(true, true, false)).says("One.").says("Two.");
        var processor = processor(interview).read(interview.freshEvents());
        RunCommand first = processor.nextCommand();

        processor.afterAttempt(Analyst.PATIENCE);

        assertThat(processor.nextCommand()).isEqualTo(first);
    }

    @Test
    void gives_up_an_engine_that_fails_three_times() throws InterruptedException {
        var interview =
                Interview.with(new Pipeline(true, false, true)).says("One.").says("Two.");
        var processor =
                processor(interview, conversation -> new Responses(List.of(), 1, "test/1"), (conversation, model) -> {
                    throw new IllegalStateException("the model is gone");
                });
        processor.read(interview.freshEvents()).afterAttempt(Analyst.PATIENCE).afterAttempt(Analyst.PATIENCE);

        assertThat(processor.nextCommand())
                .isEqualTo(new RecordPipelineFailure(PipelineStep.ANALYSIS, "the engine failed 3 times"));
    }

    @Test
    void waits_for_definitions_that_have_not_arrived() throws InterruptedException {
        var interview =
                Interview.with(new Pipeline(true, true, false)).says("One.").says("Two.");
        var processor = processor(interview).definitionsAreLate().read(interview.freshEvents());
        assertThat(drawn).isEmpty();

        processor.definitionsArrive().later(Duration.ofMillis(50));

        assertThat(processor.nextCommand()).isInstanceOf(RecordResponses.class);
    }

    @Test
    void draws_partial_responses_of_a_participant_who_left() throws InterruptedException {
        var interview = Interview.with(Pipeline.ALL)
                .says("One.")
                .when(new RunCommand.LeaveInterviewRun())
                .later(Duration.ofHours(25))
                .when(new RunCommand.CheckDeadlines());
        var processor = processor(interview).read(interview.freshEvents());

        assertThat(processor.nextCommand()).isInstanceOf(RecordResponses.class);
        assertThat(processor.otherCommands()).as("and no analysis").isEmpty();
    }

    @Test
    void makes_nothing_of_what_was_taken_back_cancelled_or_erased() {
        for (RunCommand end : List.of(
                new RunCommand.WithdrawConsent(),
                new RunCommand.CancelInterviewRun(Optional.empty()),
                new RunCommand.EraseInterviewRun())) {
            var interview = Interview.with(Pipeline.ALL).says("One.").when(end);
            var processor = processor(interview).read(interview.freshEvents());
            assertThat(processor.rows()).isZero();
            assertThat(processor.otherCommands()).isEmpty();
            close();
        }
    }

    private static Interview ended(Pipeline pipeline) {
        return Interview.with(pipeline)
                .says("One.")
                .when(new RunCommand.CancelInterviewRun(Optional.empty()))
                .leavesHotStore();
    }

    private static RunCommand.RequestAnalysis again(Optional<ModelConfig> models) {
        return new RunCommand.RequestAnalysis(models);
    }

    @Test
    void analyses_an_ended_run_again_and_names_the_analysis_that_was_asked_for() throws InterruptedException {
        var interview = ended(new Pipeline(true, false, false)).when(again(Optional.empty()));
        var log = interview.freshEvents();
        var processor = processor(interview).read(log);
        var asked = ((RunEvent.AnalysisRequested) log.getLast().event()).analysisId();

        var result = processor.nextCommand();
        assertThat(result).isEqualTo(new RecordAnalysis(Optional.of(asked), EMPTY, "test/1", "test/1", List.of()));
        processor.read(interview.when(result).freshEvents());
        assertThat(processor.rows()).isZero();
        assertThat(processor.otherCommands()).isEmpty();
    }

    @Test
    void asks_for_the_model_that_was_asked_for() throws InterruptedException {
        var ollama = new Model(Provider.OLLAMA, "m");
        var openai = new Model(Provider.OPENAI, "m");
        var interview = ended(Pipeline.ALL)
                .when(again(Optional.of(new ModelConfig(ollama, ollama))))
                .when(again(Optional.of(new ModelConfig(openai, openai))));
        var processor = processor(interview).read(interview.freshEvents());

        assertThat(List.of(processor.nextCommand(), processor.nextCommand()))
                .extracting(command -> ((RecordAnalysis) command).engine())
                .containsExactlyInAnyOrder("other/1", "test/1");
    }

    @Test
    void lets_nobody_wait_for_a_provider_that_hangs_and_was_not_asked_for() throws InterruptedException {
        var hanging = new CountDownLatch(1);
        var openai = new Model(Provider.OPENAI, "m");
        var interview = ended(Pipeline.ALL)
                .when(again(Optional.of(new ModelConfig(openai, openai))))
                .when(again(Optional.of(new ModelConfig(openai, openai))))
                .when(again(Optional.of(ModelConfig.BUILT_IN)));
        var processor =
                processor(interview, conversation -> new Responses(List.of(), 1, "test/1"), (conversation, model) -> {
                    if (model.provider() == Provider.OPENAI) {
                        await(hanging);
                    }
                    return new Analysis(EMPTY, "test/1", model.model(), List.of());
                });
        processor.read(interview.freshEvents());

        assertThat(((RecordAnalysis) processor.nextCommand()).model()).isEqualTo(Model.BUILT_IN.model());
        hanging.countDown();
        assertThat(((RecordAnalysis) processor.nextCommand()).model()).isEqualTo("m");
        assertThat(((RecordAnalysis) processor.nextCommand()).model()).isEqualTo("m");
    }

    @Test
    void has_a_limited_number_of_conversations_in_hand_and_comes_to_all_of_them() throws InterruptedException {
        int all = 3 * ConversationCollector.MOST_IN_HAND;
        var slow = new CountDownLatch(1);
        var interviews = IntStream.range(0, all)
                .mapToObj(number -> Interview.with(new Pipeline(true, true, false), new UUID(9, number))
                        .says("One.")
                        .says("Two."))
                .toList();
        var processor = processor(
                interviews.getFirst(),
                conversation -> {
                    await(slow);
                    return new Responses(List.of(), 1, "test/1");
                },
                (conversation, model) -> new Analysis(EMPTY, "test/1", "test/1", List.of()));
        interviews.forEach(interview -> processor.read(interview.freshEvents()));

        assertThat(processor.inHand()).isEqualTo(ConversationCollector.MOST_IN_HAND);

        slow.countDown();
        for (int made = 0; made < all; made++) {
            processor.afterAttempt(Duration.ofMillis(50));
            assertThat(processor.nextCommand()).isInstanceOf(RecordResponses.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void waits_for_views_that_cannot_be_read_and_counts_that_as_no_attempt() throws InterruptedException {
        var interview = ended(Pipeline.ALL).when(again(Optional.empty()));
        var processor = processor(interview).viewsAreThere(false).read(interview.freshEvents());
        for (int i = 0; i < 2 * Analyst.ATTEMPTS; i++) {
            processor.afterAttempt(Analyst.PATIENCE);
        }
        processor.viewsAreThere(true).afterAttempt(Analyst.PATIENCE);

        assertThat(processor.nextCommand()).isInstanceOf(RecordAnalysis.class);
    }

    @Test
    void says_so_when_the_engine_fails_three_times_at_an_analysis_that_was_asked_for() throws InterruptedException {
        var interview = ended(Pipeline.ALL).when(again(Optional.empty()));
        var log = interview.freshEvents();
        var asked = ((RunEvent.AnalysisRequested) log.getLast().event()).analysisId();
        var processor =
                processor(interview, conversation -> new Responses(List.of(), 1, "test/1"), (conversation, model) -> {
                    throw new IllegalStateException("the model is gone");
                });
        processor.read(log).afterAttempt(Analyst.PATIENCE).afterAttempt(Analyst.PATIENCE);

        assertThat(processor.nextCommand())
                .isEqualTo(new RunCommand.RecordAnalysisFailure(asked, "the engine failed 3 times"));
    }

    @Test
    void says_so_when_an_analysis_that_was_asked_for_is_not_made_in_time() throws InterruptedException {
        var interview = ended(Pipeline.ALL).when(again(Optional.empty()));
        var log = interview.freshEvents();
        var request = log.getLast();
        var asked = ((RunEvent.AnalysisRequested) request.event()).analysisId();
        var processor =
                processor(interview).viewsAreThere(false).at(request.meta().occurredAt());
        processor.read(log);
        processor.afterAttempt(Limits.PIPELINE_DEADLINE.minusSeconds(1));
        assertThat(processor.noCommand()).isTrue();

        processor.afterAttempt(Analyst.READ_AGAIN);

        var failure = new RunCommand.RecordAnalysisFailure(asked, "it was not made within 60 minutes");
        assertThat(processor.nextCommand()).isEqualTo(failure);
        processor.read(interview.when(failure).freshEvents());
        assertThat(processor.rows()).isZero();
    }

    @Test
    void gives_up_partial_responses_that_could_not_be_drawn_for_a_week() {
        var interview = Interview.with(Pipeline.ALL)
                .says("One.")
                .when(new RunCommand.LeaveInterviewRun())
                .later(Duration.ofHours(25))
                .when(new RunCommand.CheckDeadlines());
        var log = interview.freshEvents();
        var processor = processor(interview)
                .definitionsAreLate()
                .at(log.getLast().meta().occurredAt())
                .read(log);
        processor.later(Analyst.GIVEN_UP_AFTER.minusSeconds(1));
        assertThat(processor.rows()).as("a second before").isPositive();

        processor.later(Duration.ofSeconds(1));

        assertThat(processor.rows()).isZero();
        assertThat(processor.otherCommands()).isEmpty();
    }

    @Test
    void drops_what_was_asked_for_when_the_words_are_taken_back_or_erased() {
        for (RunCommand end : List.of(new RunCommand.WithdrawConsent(), new RunCommand.EraseInterviewRun())) {
            var interview = ended(Pipeline.ALL).when(again(Optional.empty())).when(end);
            var processor = processor(interview).viewsAreThere(false).read(interview.freshEvents());
            assertThat(processor.rows()).isZero();
            assertThat(processor.otherCommands()).isEmpty();
            close();
        }
    }

    @Test
    void keeps_nothing_of_runs_whose_blueprint_wants_nothing() {
        var interview = Interview.with(new Pipeline(true, false, false)).says("One.");
        assertThat(processor(interview).read(interview.freshEvents()).rows()).isZero();
    }
}
