package dev.parley.analysis;

import dev.parley.domain.query.RunQueries;
import dev.parley.engines.Engines;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.definitions.DefinitionReader;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Remark;
import dev.parley.kit.service.Services;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.StreamsApplication;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.time.InstantSource;
import java.util.List;

/** Makes responses and analyses of conversations that are over. Everything but start and close is thread-safe. */
public final class AnalysisProcessor extends Services {

    /** What it reads and writes. */
    public static final List<Topic<?>> TOPICS = List.of(Topics.RUN_EVENTS, Topics.RUN_COMMANDS, Topics.DEFINITIONS);

    /** Results are sent as commands, not in its transactions. */
    public static final Sizing SIZING = Sizing.UNHURRIED.gathered();

    private static final int COMPUTED_AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** Each holds its conversation in memory while a model reads it. */
    private static final int READ_BY_MODELS_AT_ONCE = 64;

    /**
     * @param serdes that know {@link #TOPICS}
     * @param engines draw responses and analyse, by whichever model is asked for
     * @param runs where the past of runs is read that are analysed again
     * @param surroundings where its metrics go
     */
    public AnalysisProcessor(
            KafkaConfig kafka,
            Sizing sizing,
            TopicSerdes serdes,
            Engines engines,
            RunQueries runs,
            InstantSource clock,
            StreamsApplication.Surroundings surroundings) {
        var definitions = new DefinitionReader(kafka, serdes, Topics.DEFINITIONS);
        var sender = new CommandSender(kafka, serdes, List.of(Topics.RUN_COMMANDS), "analysis-processor");
        var analyst = new Analyst(
                engines,
                engines,
                Analyst.Definitions.of(definitions),
                RunHistory.of(runs),
                new ResultCommands(sender, clock),
                clock,
                new AtOnce(COMPUTED_AT_ONCE, READ_BY_MODELS_AT_ONCE));
        var guards = new StreamGuards(serdes, kafka.partitions(), clock);
        var application = new StreamsApplication(
                AnalysisTopology.APPLICATION_ID,
                new AnalysisTopology(serdes, guards, analyst)::topology,
                kafka,
                sizing,
                guards,
                surroundings);
        super(
                "analysis-processor",
                List.of(definitions, sender, analyst, application, new Remark("engines", engines::description)));
    }
}
