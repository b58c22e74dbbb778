package dev.parley.analysis;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunEvent;
import dev.parley.engines.Analysis;
import dev.parley.engines.Analyze;
import dev.parley.engines.DrawResponses;
import dev.parley.engines.Responses;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;

/** The processor's topology without a broker, with engines and a clock as the test says. */
final class AnalysisDriver implements AutoCloseable {

    private static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(AnalysisProcessor.TOPICS);

    private static final Analyst.Definitions NONE_KNOWN = new Analyst.Definitions() {
        @Override
        public Optional<Blueprint> blueprint(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<Agent> agent(String key) {
            return Optional.empty();
        }
    };

    private final BlockingQueue<RunCommand> sent = new LinkedBlockingQueue<>();
    private final Analyst analyst;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> events;
    private Instant now = Interview.START;
    private boolean definitionsHaveArrived = true;
    private volatile boolean viewsAreThere = true;
    private final List<EventEnvelope<RunEvent>> past = new CopyOnWriteArrayList<>();

    /** Stands for the engine of a provider. */
    private final Analyze otherEngine = (conversation, model) -> new Analysis(
            new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of()),
            "other/1",
            "other",
            List.of());

    AnalysisDriver(Path stateDirectory, RunDefinitions definitions, DrawResponses drawResponses, Analyze analyze) {
        analyst = new Analyst(
                drawResponses,
                (conversation, model) ->
                        (model.provider() == Provider.OLLAMA ? otherEngine : analyze).analyze(conversation, model),
                known(definitions),
                last -> viewsAreThere
                        ? Optional.of(past.stream()
                                .filter(event -> event.meta().version() <= last.version())
                                .toList())
                        : Optional.empty(),
                (cause, name, result) -> sent.add(result),
                () -> now,
                new AtOnce(1, 2));
        driver = new TopologyTestDriver(topology(analyst), settings(stateDirectory), Interview.START);
        events = driver.createInputTopic(Topics.RUN_EVENTS.name(), new StringSerializer(), new ByteArraySerializer());
    }

    static String description() {
        var idle = new Analyst(
                conversation -> new Responses(List.of(), 1, "none"),
                (conversation, model) -> {
                    throw new IllegalStateException("nothing is analysed here");
                },
                NONE_KNOWN,
                last -> Optional.empty(),
                (cause, name, result) -> {},
                () -> Interview.START,
                new AtOnce(1, 1));
        return topology(idle).describe().toString();
    }

    private static Topology topology(Analyst analyst) {
        var guards = new StreamGuards(SERDES, 1, () -> Interview.START);
        return new AnalysisTopology(SERDES, guards, analyst).topology();
    }

    private Analyst.Definitions known(RunDefinitions definitions) {
        return new Analyst.Definitions() {
            @Override
            public Optional<Blueprint> blueprint(String key) {
                return definitionsHaveArrived ? Optional.of(definitions.blueprint()) : Optional.empty();
            }

            @Override
            public Optional<Agent> agent(String key) {
                return Optional.of(definitions.agent());
            }
        };
    }

    private static Properties settings(Path stateDirectory) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, AnalysisTopology.APPLICATION_ID);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return settings;
    }

    /** Feeds events and lets the hand-over come round once. */
    AnalysisDriver read(List<EventEnvelope<RunEvent>> log) {
        var values = SERDES.serializer(Topics.RUN_EVENTS);
        past.addAll(log);
        for (var event : log) {
            events.pipeInput(event.meta().aggregateId() + ":" + event.meta().version(), values.bytes(event));
        }
        return later(Duration.ofMillis(50));
    }

    /** Lets engines finish what they are at before time passes. */
    AnalysisDriver afterAttempt(Duration time) {
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (analyst.working() > 0 && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        return later(time);
    }

    AnalysisDriver later(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
        return this;
    }

    /** Sets the clock. */
    AnalysisDriver at(Instant time) {
        now = time;
        return this;
    }

    AnalysisDriver viewsAreThere(boolean now) {
        viewsAreThere = now;
        return this;
    }

    AnalysisDriver definitionsAreLate() {
        definitionsHaveArrived = false;
        return this;
    }

    AnalysisDriver definitionsArrive() {
        definitionsHaveArrived = true;
        return this;
    }

    /** The next command that was sent. */
    RunCommand nextCommand() throws InterruptedException {
        return Optional.ofNullable(sent.poll(20, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("no command was sent"));
    }

    /** Whether nothing is sent by what is in hand now. */
    boolean noCommand() {
        return afterAttempt(Duration.ZERO).sent.isEmpty();
    }

    /** Waits for work in hand to end; answers what it sent that was not asked for yet. */
    List<RunCommand> otherCommands() {
        analyst.close();
        return List.copyOf(sent);
    }

    /** How many conversations the analyst has. */
    long inHand() {
        return analyst.working();
    }

    long rows() {
        return rows(AnalysisTopology.CONVERSATIONS) + rows(AnalysisTopology.REQUESTS);
    }

    private long rows(String store) {
        try (var rows = driver.getKeyValueStore(store).all()) {
            long count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            return count;
        }
    }

    @Override
    public void close() {
        analyst.close();
        driver.close();
    }
}
