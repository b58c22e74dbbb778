package dev.parley.analysis;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisRequested;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;
import dev.parley.engines.Analyze;
import dev.parley.engines.Conversation;
import dev.parley.engines.DrawResponses;
import dev.parley.kit.definitions.DefinitionReader;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.service.WorkThreads;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes responses and analyses outside of the stream threads and sends them as commands. Forgetting everything does no harm: a
 * job that is not done is offered again, and the commands' ids follow from the run. Thread-safe.
 */
final class Analyst implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(Analyst.class);

    /** How long an engine may take for one conversation, models that are slow and asked again included. */
    static final Duration TIME_TO_ANALYSE = Duration.ofMinutes(10);

    /** A job that brought no event within this time after it was done is done again: its command may not have arrived. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Views that cannot be reached are asked again after this time; it is nobody's failed attempt. */
    static final Duration READ_AGAIN = Duration.ofSeconds(1);

    /** A run that has ended does not wait for its partial responses: after this time nobody tries to draw them any more. */
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);

    /** An engine that fails this often on one conversation has failed for good. */
    static final int ATTEMPTS = 3;

    private final DrawResponses drawResponses;
    private final Analyze analyze;
    private final Definitions definitions;
    private final RunHistory history;
    private final ResultSender results;
    private final InstantSource clock;
    private final WorkThreads threads = new WorkThreads();
    private final AtOnce atOnce;
    private final Map<UUID, Attempt> inHand = new ConcurrentHashMap<>();

    /** Finds pinned definitions. */
    interface Definitions {
        Optional<Blueprint> blueprint(String key);

        Optional<Agent> agent(String key);

        /** From a reader. */
        static Definitions of(DefinitionReader reader) {
            return new Definitions() {
                @Override
                public Optional<Blueprint> blueprint(String key) {
                    return reader.find(Blueprint.class, key);
                }

                @Override
                public Optional<Agent> agent(String key) {
                    return reader.find(Agent.class, key);
                }
            };
        }
    }

    private record Attempt(int number, Instant due, boolean working) {}

    Analyst(
            DrawResponses drawResponses,
            Analyze analyze,
            Definitions definitions,
            RunHistory history,
            ResultSender results,
            InstantSource clock,
            AtOnce atOnce) {
        this.drawResponses = drawResponses;
        this.analyze = analyze;
        this.definitions = definitions;
        this.history = history;
        this.results = results;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @Override
    public String name() {
        return "analyst";
    }

    /** Work in hand that cannot be finished in time is done again after the next start. */
    @Override
    public void close() {
        threads.close();
    }

    @Override
    public Health health() {
        return Health.of(
                "analyst",
                Health.State.UP,
                inHand.size() + " conversations in hand, " + working() + " being worked at");
    }

    /** How many conversations engines are working at. */
    long working() {
        return inHand.values().stream().filter(Attempt::working).count();
    }

    /** Whether the job of that run or requested analysis should be handed over now: it is not being worked at, or for too long. */
    boolean wants(UUID id) {
        Attempt attempt = inHand.get(id);
        return attempt == null || !clock.instant().isBefore(attempt.due());
    }

    /** Whether an engine works at it, or it waits for one. */
    boolean isWorkingAt(UUID id) {
        return Optional.ofNullable(inHand.get(id)).filter(Attempt::working).isPresent();
    }

    /** Takes the job; returns at once. */
    void take(UUID run, Job job, List<EventEnvelope<RunEvent>> events) {
        Optional<PinnedRun> pinned = pinned(events);
        if (pinned.isEmpty()) {
            return;
        }
        int number = begin(run);
        threads.execute(() -> work(run, job, pinned.get(), events, number));
    }

    /** Takes an analysis that was asked for; returns at once. */
    void take(EventMeta request, AnalysisRequested asked) {
        UUID id = asked.analysisId().value();
        int number = begin(id);
        boolean overdue = isPast(request.occurredAt().plus(Limits.PIPELINE_DEADLINE));
        threads.execute(() -> {
            if (overdue) {
                giveUp(request, asked, number);
            } else {
                work(request, asked, number);
            }
        });
    }

    /** Whether that conversation is so old that what nothing has come of will not be made any more. */
    boolean isHopeless(List<EventEnvelope<RunEvent>> events) {
        return !events.isEmpty() && isPast(events.getLast().meta().occurredAt().plus(GIVEN_UP_AFTER));
    }

    private boolean isPast(Instant deadline) {
        return !clock.instant().isBefore(deadline);
    }

    private void giveUp(EventMeta request, AnalysisRequested asked, int number) {
        var reason = "it was not made within " + Limits.PIPELINE_DEADLINE.toMinutes() + " minutes";
        LOG.warn("Run {}: the analysis asked for has failed: {}", request.aggregateId(), reason);
        results.send(
                request,
                ResultName.overdue(asked.analysisId()),
                new RunCommand.RecordAnalysisFailure(asked.analysisId(), reason));
        done(asked.analysisId().value(), number);
    }

    private int begin(UUID id) {
        int number = Optional.ofNullable(inHand.get(id)).map(Attempt::number).orElse(0) + 1;
        inHand.put(id, new Attempt(number, clock.instant().plus(TIME_TO_ANALYSE).plus(PATIENCE), true));
        return number;
    }

    /** From now on its events are waited for. */
    private void done(UUID id, int number) {
        inHand.computeIfPresent(
                id, (_, _) -> new Attempt(number, clock.instant().plus(PATIENCE), false));
    }

    /** Nothing is needed for that run or requested analysis any more. */
    void forget(UUID id) {
        inHand.remove(id);
    }

    private void work(EventMeta request, AnalysisRequested asked, int number) {
        try {
            Optional<Conversation> conversation = atOnce.compute(() -> conversation(request));
            if (conversation.isEmpty()) {
                LOG.info("Run {}: what was said cannot be read yet; its analysis waits", request.aggregateId());
                inHand.computeIfPresent(
                        asked.analysisId().value(),
                        (_, _) -> new Attempt(number - 1, clock.instant().plus(READ_AGAIN), false));
                return;
            }
            results.send(request, ResultName.of(asked.analysisId()), result(asked, conversation.get(), number));
            done(asked.analysisId().value(), number);
        } catch (EngineFailure failure) {
            LOG.warn("Run {}: {} will be tried again", request.aggregateId(), failure.getMessage(), failure);
            done(asked.analysisId().value(), number);
        }
    }

    private Optional<Conversation> conversation(EventMeta request) {
        return history.upTo(request)
                .flatMap(events -> pinned(events).map(pinned -> ConversationFold.of(pinned, events, deadline())));
    }

    private RunCommand result(AnalysisRequested asked, Conversation conversation, int number) {
        try {
            return analysis(
                    Optional.of(asked.analysisId()),
                    asked.modelConfig().orElse(conversation.agent().spec().modelConfig()),
                    conversation);
        } catch (RuntimeException broken) {
            if (number < ATTEMPTS) {
                throw new EngineFailure(PipelineStep.ANALYSIS, broken);
            }
            LOG.error(
                    "Run {}: the analysis asked for failed for good",
                    conversation.context().runId(),
                    broken);
            return new RunCommand.RecordAnalysisFailure(asked.analysisId(), failed(number));
        }
    }

    private Instant deadline() {
        return clock.instant().plus(TIME_TO_ANALYSE);
    }

    private static String failed(int attempts) {
        return "the engine failed " + attempts + " times";
    }

    private Optional<PinnedRun> pinned(List<EventEnvelope<RunEvent>> events) {
        if (events.isEmpty() || !(events.getFirst().event() instanceof InterviewRunCreated created)) {
            return Optional.empty();
        }
        return definitions
                .blueprint(created.pins().blueprintKey())
                .flatMap(blueprint -> definitions
                        .agent(created.pins().agentKey())
                        .map(agent -> new PinnedRun(created, blueprint, agent)));
    }

    private void work(UUID run, Job job, PinnedRun pinned, List<EventEnvelope<RunEvent>> events, int number) {
        try {
            Conversation conversation = ConversationFold.of(pinned, events, deadline());
            for (PipelineStep step : PipelineStep.values()) {
                if (job.steps().contains(step)) {
                    results.send(
                            events.getLast().meta(), ResultName.of(run, step), result(run, step, conversation, number));
                }
            }
        } catch (EngineFailure failure) {
            LOG.warn("Run {}: {} will be tried again", run, failure.getMessage(), failure);
        } finally {
            done(run, number);
        }
    }

    private RunCommand result(UUID run, PipelineStep step, Conversation conversation, int number) {
        try {
            return switch (step) {
                case RESPONSES -> responses(conversation);
                case ANALYSIS ->
                    analysis(Optional.empty(), conversation.agent().spec().modelConfig(), conversation);
            };
        } catch (RuntimeException broken) {
            if (number < ATTEMPTS) {
                throw new EngineFailure(step, broken);
            }
            LOG.error("Run {}: {} failed for good", run, step, broken);
            return new RunCommand.RecordPipelineFailure(step, failed(number));
        }
    }

    private RunCommand responses(Conversation conversation) {
        var responses = atOnce.compute(() -> drawResponses.responses(conversation));
        return new RunCommand.RecordResponses(responses.items(), responses.completionRate(), responses.engine());
    }

    private RunCommand analysis(Optional<AnalysisId> requested, ModelConfig models, Conversation conversation) {
        // The model that writes also analyses.
        var model = models.generation();
        var analysis = atOnce.ask(model.provider(), () -> analyze.analyze(conversation, model));
        return new RunCommand.RecordAnalysis(
                requested, analysis.results(), analysis.engine(), analysis.model(), analysis.calls());
    }

    private static final class EngineFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EngineFailure(PipelineStep step, RuntimeException cause) {
            super("the engine failed at " + step, cause);
        }
    }
}
