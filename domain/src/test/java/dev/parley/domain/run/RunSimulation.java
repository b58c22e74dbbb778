package dev.parley.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.FollowUpBudget;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.view.RunViews;
import dev.parley.domain.view.WaitingFor;
import dev.parley.domain.work.WorkItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of commands in random order against random interviews: duplicates, late and early timers, stale and doubled work
 * results, long silences. A failure names its seed; give it to {@link #live} to see it again.
 */
class RunSimulation {

    private static final int LIVES = 600;
    private static final int COMMANDS = 60;

    @Test
    void whatever_comes_in_whatever_order_the_run_keeps_its_promises() {
        int accepted = 0;
        for (long seed = 1; seed <= LIVES; seed++) {
            try {
                accepted += live(seed);
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }
        assertThat(accepted).as("enough happened to mean something").isGreaterThan(LIVES * 5);
    }

    /** One run's life; answers how many commands were accepted. */
    private static int live(long seed) {
        var life = new Life(seed);
        life.send(Scenario.create(life.definitions));
        for (int i = 0; i < COMMANDS; i++) {
            life.step();
        }
        life.check();
        return life.accepted;
    }

    private static final class Life {
        private final Random random;
        private final RunDefinitions definitions;
        private final List<CommandEnvelope<RunCommand>> sent = new ArrayList<>();
        private final Map<CommandId, Decision<RunEvent>> outcomes = new HashMap<>();
        private final List<EventEnvelope<RunEvent>> log = new ArrayList<>();
        private final List<WorkItem> work = new ArrayList<>();
        private final List<String> heard = new ArrayList<>();
        private RunState state = RunState.None.NONE;
        private Instant now = Scenario.START;
        private int accepted;

        Life(long seed) {
            random = new Random(seed);
            definitions = RandomBlueprint.make(random).definitions();
        }

        void step() {
            now = now.plusMillis(random.nextInt(10) == 0 ? random.nextInt(100_000_000) : random.nextInt(30_000));
            if (!sent.isEmpty() && random.nextInt(6) == 0) {
                redeliver(sent.get(random.nextInt(sent.size())));
            } else {
                send(RandomCommand.next(random, definitions, state, work));
            }
        }

        void send(RunCommand command) {
            var meta = new CommandMeta(
                    new CommandId(new UUID(random.nextLong(), random.nextLong())),
                    Blueprints.TENANT,
                    Scenario.RUN.value(),
                    Issuer.API,
                    "key_1",
                    now,
                    "f",
                    OptionalInt.empty(),
                    false,
                    OptionalLong.empty(),
                    "c",
                    Optional.empty());
            var envelope = new CommandEnvelope<>(meta, command);
            sent.add(envelope);
            decide(envelope);
        }

        /** The processor answers a repeated command id from what it recorded; the core is not asked again. */
        private void redeliver(CommandEnvelope<RunCommand> envelope) {
            assertThat(outcomes)
                    .as("one outcome per command")
                    .containsKey(envelope.meta().commandId());
        }

        private void decide(CommandEnvelope<RunCommand> envelope) {
            RunState before = state;
            var decision = RunDecider.decide(before, envelope, Optional.of(definitions), now);
            assertThat(outcomes.put(envelope.meta().commandId(), decision)).isNull();
            if (decision instanceof Decision.Accepted<RunEvent>(List<RunEvent> events)) {
                accepted++;
                List<EventEnvelope<RunEvent>> envelopes = envelopes(envelope, events);
                envelopes.forEach(this::apply);
                crashAndRedo(before, envelope, envelopes);
                if (envelope.command() instanceof RunCommand.RecordMessage message && !events.isEmpty()) {
                    heard.add(message.content());
                }
                retire();
            }
        }

        /** After a crash the same command meets the same state again and must come to the same events. */
        private void crashAndRedo(
                RunState before, CommandEnvelope<RunCommand> envelope, List<EventEnvelope<RunEvent>> first) {
            var again = RunDecider.decide(before, envelope, Optional.of(definitions), now);
            assertThat(again)
                    .isEqualTo(Decision.accepted(
                            first.stream().map(EventEnvelope::event).toList()));
        }

        private List<EventEnvelope<RunEvent>> envelopes(CommandEnvelope<RunCommand> envelope, List<RunEvent> events) {
            var envelopes = new ArrayList<EventEnvelope<RunEvent>>();
            for (RunEvent event : events) {
                envelopes.add(EventEnvelopes.of(envelope.meta(), state.version() + envelopes.size() + 1, now, event));
            }
            return envelopes;
        }

        private void apply(EventEnvelope<RunEvent> event) {
            state = RunFold.evolve(state, event);
            log.add(event);
            if (state instanceof Run run) {
                assertThat(run.clock().next().isPresent())
                        .as("a run waits until a deadline exactly as long as it has not ended")
                        .isNotEqualTo(run.status().isTerminal());
                assertThat(RunViews.of(run).waiting().map(WaitingFor::until))
                        .as("a run says until when it waits")
                        .isEqualTo(run.clock().next().map(RunClock.Deadline::at));
                WorkItems.of(run, event).ifPresent(work::add);
                run.progress().current().ifPresent(this::budgetHolds);
            }
        }

        private void budgetHolds(Run.OpenNode open) {
            int budget = FollowUpBudget.of(open.node(definitions), definitions.agent());
            assertThat(open.followUpsAsked()).as("follow-ups within the budget").isLessThanOrEqualTo(budget);
        }

        private void retire() {
            if (state instanceof Run run && run.status().isTerminal()) {
                state = run.finished();
            }
        }

        void check() {
            RunState folded = RunState.None.NONE;
            Optional<RunClock> clock = Optional.empty();
            boolean terminal = false;
            for (var event : log) {
                if (folded instanceof Run run && run.status().isTerminal()) {
                    terminal = true;
                    folded = run.finished();
                }
                folded = RunFold.evolve(folded, event);
                clock = clock(clock, event);
                if (terminal) {
                    assertThat(event.event())
                            .as("ended runs stay ended")
                            .isNotInstanceOf(RunEvent.InterviewRunEnded.class);
                }
                if (folded instanceof Run run) {
                    assertThat(Optional.of(run.clock()))
                            .as("the timers know the same clock")
                            .isEqualTo(clock);
                }
            }
            RunState end = folded instanceof Run run && run.status().isTerminal() ? run.finished() : folded;
            assertThat(end).as("fold(events) = state").isEqualTo(state);
            assertThat(log.stream().map(event -> event.meta().version()))
                    .as("versions are gapless")
                    .isEqualTo(LongStream.rangeClosed(1, log.size()).boxed().toList());
            transcriptIsWhatWasSent();
            neverTwoTurnsForOneAnswer();
            everyAnalysisOnceAndAskedForBefore();
            everyCallIsInTheAccount();
        }

        private void everyCallIsInTheAccount() {
            var paid = log.stream()
                    .flatMap(envelope -> switch (envelope.event()) {
                        case RunEvent.AssessmentRequested requested -> requested.superseded().stream();
                        case RunEvent.TurnTaken turn -> turn.calls().stream();
                        case RunEvent.ModelsAsked asked -> asked.calls().stream();
                        default -> Stream.<ModelCall>empty();
                    })
                    .toList();
            if (state instanceof Run run) {
                assertThat(run.progress().spent()).isEqualTo(ModelSpend.NONE.plus(paid));
            }
        }

        private void everyAnalysisOnceAndAskedForBefore() {
            var open = new ArrayList<AnalysisId>();
            var made = new ArrayList<AnalysisId>();
            for (var envelope : log) {
                switch (envelope.event()) {
                    case RunEvent.AnalysisRequested requested -> open.add(requested.analysisId());
                    case RunEvent.AnalysisFailed failed ->
                        assertThat(open.remove(failed.analysisId())).isTrue();
                    case RunEvent.AnalysisRecorded recorded -> {
                        open.remove(recorded.analysisId());
                        made.add(recorded.analysisId());
                    }
                    default -> {}
                }
            }
            assertThat(made).doesNotHaveDuplicates();
        }

        private static Optional<RunClock> clock(Optional<RunClock> clock, EventEnvelope<RunEvent> event) {
            Instant at = event.meta().occurredAt();
            return event.event() instanceof RunEvent.InterviewRunCreated created
                    ? Optional.of(RunClock.starting(created, at))
                    : clock.map(known -> known.evolve(event.event(), at));
        }

        private void transcriptIsWhatWasSent() {
            assertThat(log.stream()
                            .map(EventEnvelope::event)
                            .filter(RunEvent.MessageRecorded.class::isInstance)
                            .map(event -> ((RunEvent.MessageRecorded) event).content()))
                    .containsExactlyElementsOf(heard);
        }

        private void neverTwoTurnsForOneAnswer() {
            boolean answered = true;
            for (var envelope : log) {
                switch (envelope.event()) {
                    case RunEvent.MessageRecorded message when message.steers() -> answered = true;
                    case RunEvent.ContentResponded ignored -> answered = true;
                    case RunEvent.TurnTaken ignored -> {
                        assertThat(answered).as("an answer before every turn").isTrue();
                        answered = false;
                    }
                    default -> {}
                }
            }
        }
    }

    /** Commands that fit the state now and then, and often do not. */
    private static final class RandomCommand {

        static RunCommand next(Random random, RunDefinitions definitions, RunState state, List<WorkItem> work) {
            if (requested(state).isPresent() && random.nextInt(2) == 0) {
                return analysed(random, requested(state).get());
            }
            if (!work.isEmpty() && random.nextInt(3) == 0) {
                return result(random, definitions, work.get(random.nextInt(work.size())));
            }
            if (!work.isEmpty() && random.nextInt(2) == 0) {
                return result(random, definitions, work.getLast());
            }
            return switch (random.nextInt(30)) {
                case 0 -> new RunCommand.LeaveInterviewRun();
                case 1, 2 -> new RunCommand.JoinInterviewRun();
                case 3, 4 -> new RunCommand.GrantConsent();
                case 5, 6, 7, 8 -> new RunCommand.CheckDeadlines();
                case 9, 10, 11, 12 ->
                    Scenario.fillsIn(RandomBlueprint.node(random), Map.of("size", Json.number(random.nextInt(120))));
                case 13, 14 -> Scenario.saysAt(RandomBlueprint.node(random), "late " + random.nextInt());
                case 15 -> rare(random);
                default -> Scenario.says("words " + random.nextInt());
            };
        }

        private static RunCommand rare(Random random) {
            return switch (random.nextInt(12)) {
                case 10 -> new RunCommand.PassCanary(random.nextLong());
                case 7, 8 -> new RunCommand.RequestAnalysis(Optional.empty());
                case 9 -> new RunCommand.RotateJoinLink();
                case 0 -> new RunCommand.EndInterviewRun();
                case 1 -> new RunCommand.CancelInterviewRun(Optional.empty());
                case 2 -> new RunCommand.WithdrawConsent();
                case 3 -> new RunCommand.DeclineConsent();
                case 4 -> new RunCommand.EraseInterviewRun();
                case 5 -> new RunCommand.RecordPipelineFailure(PipelineStep.ANALYSIS, "broken");
                case 6 -> new RunCommand.RecordResponses(List.of(), 1, "builtin/1");
                default -> PipelineSpec.analysis();
            };
        }

        private static Optional<AnalysisId> requested(RunState state) {
            return state instanceof FinishedRun finished
                    ? finished.requested().stream().findFirst()
                    : Optional.empty();
        }

        private static RunCommand analysed(Random random, AnalysisId id) {
            var results = PipelineSpec.analysis().results();
            return random.nextInt(3) == 0
                    ? new RunCommand.RecordAnalysisFailure(id, "broken")
                    : new RunCommand.RecordAnalysis(Optional.of(id), results, "builtin/1", "builtin/1", List.of());
        }

        private static RunCommand result(Random random, RunDefinitions definitions, WorkItem item) {
            var assessment = switch (random.nextInt(6)) {
                case 0 -> Assessments.complete();
                case 1 -> Assessments.declined();
                case 2 -> Assessments.offTopic();
                case 3 -> Assessments.sensitive();
                case 4 -> Assessments.hintSatisfied();
                default -> Assessments.half();
            };
            Step step = random.nextInt(10) == 0
                    ? new Step.Rephrase("a guess")
                    : NextStep.of(definitions.blueprint(), definitions.agent(), item.turn(), assessment);
            return new RunCommand.RecordAssessment(
                    item.workId(), new TurnResult(assessment, step, "Words.", "builtin/1", calls(random)));
        }

        private static List<ModelCall> calls(Random random) {
            return Collections.nCopies(
                    random.nextInt(3),
                    new ModelCall(
                            ModelCall.Role.GENERATION,
                            AgentSpec.Provider.OLLAMA,
                            "m",
                            "ask/1",
                            random.nextInt(1, 50),
                            random.nextInt(50),
                            random.nextInt(9),
                            ModelCall.Outcome.OK));
        }
    }

    /** Small graphs with every kind of node, forward edges only. */
    private static final class RandomBlueprint {
        private static final int NODES = 6;

        static String node(Random random) {
            return "n" + random.nextInt(NODES + 1);
        }

        static Blueprints make(Random random) {
            var blueprint = Blueprints.blueprint();
            for (int i = 0; i < NODES; i++) {
                addNode(random, blueprint, "n" + i);
            }
            for (int from = 0; from < NODES - 1; from++) {
                int jump = from + 1 + random.nextInt(NODES - from - 1);
                blueprint.when(
                        "n" + from,
                        "n" + jump,
                        "n" + from + (random.nextBoolean() ? ".word_count" : ".answered"),
                        "exists",
                        Json.bool(true));
                blueprint.edge("n" + from, "n" + (from + 1));
            }
            if (random.nextBoolean()) {
                blueprint.consent();
            }
            if (random.nextInt(4) == 0) {
                blueprint.maxMinutes(1 + random.nextInt(30));
            }
            if (random.nextInt(3) == 0) {
                blueprint.pipeline(random.nextBoolean(), random.nextBoolean());
            }
            return random.nextInt(4) == 0 ? blueprint.withModel() : blueprint;
        }

        private static void addNode(Random random, Blueprints blueprint, String id) {
            switch (random.nextInt(6)) {
                case 0 -> blueprint.form(id);
                case 1 -> blueprint.stimulus(id);
                case 2 -> blueprint.custom(id);
                case 3 -> blueprint.question(id, random.nextBoolean());
                default -> blueprint.probed(id, random.nextBoolean(), Blueprints.PROBING);
            }
        }
    }
}
