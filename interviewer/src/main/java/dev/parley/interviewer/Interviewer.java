package dev.parley.interviewer;

import dev.parley.engines.Engines;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.definitions.DefinitionReader;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Remark;
import dev.parley.kit.service.Services;
import dev.parley.kit.share.ShareWorkers;
import dev.parley.kit.share.WorkSizing;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.time.InstantSource;
import java.util.List;

/** Assesses answers and writes the agent's next words. Everything but start and close is thread-safe. */
public final class Interviewer extends Services {

    /** What it reads and writes. */
    public static final List<Topic<?>> TOPICS = List.of(Topics.RUN_WORK, Topics.RUN_COMMANDS, Topics.DEFINITIONS);

    private static final String GROUP = "parley-interviewer";

    /**
     * @param serdes that know {@link #TOPICS}
     * @param engines judge answers and write words, within the turns' deadline whatever happens to a model
     * @param clock against which deadlines are held
     */
    public Interviewer(KafkaConfig kafka, WorkSizing sizing, TopicSerdes serdes, Engines engines, InstantSource clock) {
        var definitions = new DefinitionReader(kafka, serdes, Topics.DEFINITIONS);
        var sender = new CommandSender(kafka, serdes, List.of(Topics.RUN_COMMANDS), "/parley/interviewer");
        var modelTurns = new ModelTurns();
        var desk = new TurnDesk(
                definitions::await,
                new TurnTaker(engines, engines),
                modelTurns,
                (command, traceparent) -> sender.send(Topics.RUN_COMMANDS, command, traceparent),
                clock);
        var workers = new ShareWorkers<>(kafka, serdes, Topics.RUN_WORK, GROUP, sizing, desk);
        super(
                "interviewer",
                List.of(definitions, sender, modelTurns, workers, new Remark("engines", engines::description)));
    }
}
