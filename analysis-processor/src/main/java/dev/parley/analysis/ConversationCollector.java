package dev.parley.analysis;

import dev.parley.analysis.JobRules.Change;
import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.streams.Alarm;
import dev.parley.kit.streams.Stir;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was said until everything is made of it, and hands conversations that are over to the analyst. The analyst's work is
 * done elsewhere; its results come back as events, and only those end a job. So a crash anywhere only does work again.
 */
final class ConversationCollector implements Processor<String, EventEnvelope<RunEvent>, Void, Void> {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationCollector.class);
    private static final Duration HAND_OVER_EVERY = Duration.ofMillis(50);

    /** Conversations of one partition that the analyst has at the same time, being worked at or waiting for it: they are in memory. */
    static final int MOST_IN_HAND = 64;

    /** Jobs that are looked at each time, however many wait. */
    private static final int LOOKED_AT = 4 * MOST_IN_HAND;

    private final Analyst analyst;
    private final Set<UUID> inHand = new HashSet<>();
    private Optional<UUID> lookedAt = Optional.empty();
    private @Nullable ConversationStore openedConversations;
    private @Nullable JobStore openedJobs;
    private @Nullable AnalysisRequests openedRequests;
    private @Nullable Alarm openedAlarm;

    ConversationCollector(Analyst analyst) {
        this.analyst = analyst;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        var conversations = new ConversationStore(context.getStateStore(AnalysisTopology.CONVERSATIONS));
        openedConversations = conversations;
        // Jobs and requests hold nothing that was said.
        Stir.changelog(context, conversations.store(), "nobody");
        openedJobs = new JobStore(context.getStateStore(AnalysisTopology.JOBS));
        openedRequests =
                new AnalysisRequests(new RequestStore(context.getStateStore(AnalysisTopology.REQUESTS)), analyst);
        openedAlarm = new Alarm(context, HAND_OVER_EVERY, _ -> handOver());
        alarm().soonIf(somethingWaits());
    }

    @Override
    public void process(Record<String, EventEnvelope<RunEvent>> record) {
        EventEnvelope<RunEvent> event = record.value();
        UUID run = event.meta().aggregateId();
        requests().follow(event);
        alarm().soonIf(event.event() instanceof RunEvent.AnalysisRequested);
        Optional<Pipeline> pipeline = JobRules.pipelineOf(event.event()).or(() -> pipelineOf(run));
        if (pipeline.filter(JobRules::isWanted).isEmpty()) {
            return;
        }
        switch (JobRules.after(event.event(), pipeline.get())) {
            case Change.Keep _ -> conversations().put(event);
            case Change.Begin begin -> begin(event, begin.job());
            case Change.Settle settle -> jobs().get(run).ifPresent(job -> settle(run, job.without(settle.step())));
            case Change.Drop _ -> drop(run);
            case Change.Nothing _ -> {}
        }
    }

    private Optional<Pipeline> pipelineOf(UUID run) {
        return conversations().first(run).map(EventEnvelope::event).flatMap(JobRules::pipelineOf);
    }

    private void begin(EventEnvelope<RunEvent> event, Job job) {
        conversations().put(event);
        jobs().put(event.meta().aggregateId(), job);
        alarm().soon();
    }

    private void settle(UUID run, Job left) {
        if (left.isDone()) {
            drop(run);
        } else {
            jobs().put(run, left);
        }
    }

    private void drop(UUID run) {
        conversations().delete(run);
        jobs().delete(run);
        analyst.forget(run);
    }

    private boolean somethingWaits() {
        return !jobs().isEmpty() || !requests().isEmpty();
    }

    private void handOver() {
        requests().handOver();
        inHand.removeIf(run -> !analyst.isWorkingAt(run));
        if (inHand.size() < MOST_IN_HAND) {
            handOver(jobs().runs(lookedAt, LOOKED_AT));
        }
        alarm().soonIf(somethingWaits());
    }

    /** Goes on behind the last one next time, so that a job that comes to nothing is in nobody's way. */
    private void handOver(List<UUID> waiting) {
        for (UUID run : waiting) {
            if (inHand.size() == MOST_IN_HAND) {
                return;
            }
            lookedAt = Optional.of(run);
            if (analyst.wants(run)) {
                jobs().get(run)
                        .ifPresent(job -> handOver(run, job, conversations().all(run)));
            }
        }
        if (waiting.size() < LOOKED_AT) {
            lookedAt = Optional.empty();
        }
    }

    private void handOver(UUID run, Job job, List<EventEnvelope<RunEvent>> events) {
        if (analyst.isHopeless(events)) {
            LOG.warn("Run {}: {} was never made, and is given up", run, job.steps());
            drop(run);
        } else {
            analyst.take(run, job, events);
            inHand.add(run);
        }
    }

    private ConversationStore conversations() {
        return Objects.requireNonNull(openedConversations, "init comes first");
    }

    private Alarm alarm() {
        return Objects.requireNonNull(openedAlarm, "init comes first");
    }

    private AnalysisRequests requests() {
        return Objects.requireNonNull(openedRequests, "init comes first");
    }

    private JobStore jobs() {
        return Objects.requireNonNull(openedJobs, "init comes first");
    }
}
