package dev.parley.standalone;

import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.events.Selection;
import dev.parley.standalone.events.UnknownNameException;
import dev.parley.standalone.foreign.ForeignRecord;
import dev.parley.standalone.terminal.Progress;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley remove-record}. */
@Command(
        name = "remove-record",
        description =
                "Takes a record out of the log that is none of Parley's and that a partition has stopped at, so that the"
                        + " partition can go on. What Parley has written cannot be removed.",
        footer = {"", "  parley remove-record run.events 2 117 --yes"},
        mixinStandardHelpOptions = true)
final class RemoveRecordCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "parley.run.events.v1, or run.events for short.")
    @SuppressWarnings("NullAway.Init")
    private String topic;

    @Parameters(index = "1", paramLabel = "PARTITION", description = "As health names it.")
    private int partition;

    @Parameters(index = "2", paramLabel = "OFFSET", description = "As health names it.")
    private long offset;

    @Option(names = "--yes", description = "Remove it; otherwise it is only shown what would be removed.")
    private boolean yes;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Override
    public Integer call() {
        var named = topic();
        var progress = Progress.on(spec.commandLine().getErr());
        try (var record = new ForeignRecord(brokers.addresses(), named, partition, offset)) {
            progress.say(record.described());
            if (!yes) {
                progress.say("Nothing was removed: with --yes it is taken out of the log, for everybody and for good.");
                return ExitCode.SOFTWARE;
            }
            record.remove();
        }
        progress.say("It is out of the log after " + progress.elapsed()
                + ". Start what had stopped at it again (./parley up, or the services whose health names it).");
        return ExitCode.OK;
    }

    private Topic<?> topic() {
        try {
            var name = Selection.of(List.of(topic), List.of()).topics().getFirst();
            return Topics.ALL.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (UnknownNameException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
