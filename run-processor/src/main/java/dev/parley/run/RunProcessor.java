package dev.parley.run;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.faults.FaultPoints;
import dev.parley.kit.faults.FaultyCommits;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.service.Services;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.StreamsApplication;
import dev.parley.kit.streams.StreamsApplication.Surroundings;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.run.commands.RunTopology;
import dev.parley.run.commands.WaitingRuns;
import dev.parley.run.timers.TimerTopology;
import java.time.InstantSource;
import java.util.List;

/** Decides about interview runs, and watches their deadlines. Everything but start and close is thread-safe. */
public final class RunProcessor implements Service {

    /** What it reads and writes. */
    public static final List<Topic<?>> TOPICS = List.of(
            Topics.RUN_COMMANDS,
            Topics.RUN_OUTCOMES,
            Topics.RUN_EVENTS,
            Topics.RUN_WORK,
            Topics.RUN_DEAD_LETTERS,
            Topics.DEFINITIONS);

    /** For the timers, on a laptop: what they fire is committed at once, and no deadline is less than seconds away. */
    public static final Sizing TIMER_SIZING = Sizing.UNHURRIED.gathered();

    private final WaitingRuns waiting;
    private final Services applications;

    /**
     * @param sizing of the application that decides
     * @param timers sizing of the timers
     * @param serdes that know {@link #TOPICS}
     * @param clock tells when something stopped, for health; never when something happened
     * @param surroundings where its metrics go
     */
    public RunProcessor(
            KafkaConfig kafka,
            Sizing sizing,
            Sizing timers,
            TopicSerdes serdes,
            InstantSource clock,
            Surroundings surroundings) {
        this(kafka, sizing, timers, serdes, clock, surroundings, FaultPoints.NONE);
    }

    /** For crash tests: {@code faults} is told where the commands are. */
    public RunProcessor(
            KafkaConfig kafka,
            Sizing sizing,
            Sizing timers,
            TopicSerdes serdes,
            InstantSource clock,
            Surroundings surroundings,
            FaultPoints faults) {
        this.waiting = new WaitingRuns(clock);
        var watched = new Surroundings(surroundings.advertised(), surroundings.meters(), new FaultyCommits(faults));
        this.applications = new Services(
                "run-processor",
                List.of(
                        commands(kafka, sizing, serdes, clock, watched, faults),
                        timers(kafka, timers, serdes, clock, surroundings)));
    }

    private StreamsApplication commands(
            KafkaConfig kafka,
            Sizing sizing,
            TopicSerdes serdes,
            InstantSource clock,
            Surroundings surroundings,
            FaultPoints faults) {
        var guards = new StreamGuards(serdes, kafka.partitions(), clock);
        var topology = new RunTopology(serdes, guards, faults, waiting);
        return new StreamsApplication(
                RunTopology.APPLICATION_ID, topology::topology, kafka, sizing, guards, surroundings);
    }

    private static StreamsApplication timers(
            KafkaConfig kafka, Sizing sizing, TopicSerdes serdes, InstantSource clock, Surroundings surroundings) {
        var guards = new StreamGuards(serdes, kafka.partitions(), clock);
        var topology = new TimerTopology(serdes, guards);
        return new StreamsApplication(
                TimerTopology.APPLICATION_ID, topology::topology, kafka, sizing, guards, surroundings);
    }

    @Override
    public String name() {
        return applications.name();
    }

    @Override
    public void start() {
        applications.start();
    }

    @Override
    public void close() {
        applications.close();
    }

    @Override
    public Health health() {
        return applications.health().and(waiting.health());
    }
}
