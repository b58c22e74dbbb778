package dev.parley.standalone;

import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.events.EventReader;
import dev.parley.standalone.events.Selection;
import dev.parley.standalone.events.UnknownNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley events}. */
@Command(
        name = "events",
        description = "Prints what is on the topics, decoded, as a line of JSON per record.",
        footer = {
            "",
            "Without flags: every record of every topic from now on, of the Parley that runs on the data folder.",
            "  parley events --topic run.events --from-beginning | jq '.value'",
            "  parley events --type MessageRecorded --type TurnTaken"
        },
        mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--from-beginning",
            description = "Begins with the oldest record there is; ends at the newest, unless told to --follow.")
    private boolean fromBeginning;

    @Option(names = "--follow", description = "Goes on with records as they come, until you stop it with Ctrl-C.")
    private boolean follow;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only this topic: parley.run.events.v1, or run.events for short. Can be given several times.")
    private List<String> topics = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "RECORD",
            description = "Only records of this type, for example MessageRecorded. Can be given several times.")
    private List<String> types = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Override
    public Integer call() {
        Selection selection = selection();
        Addresses addresses = brokers.addresses();
        try (var ending = Ending.onExit()) {
            var reader = ending.closes(new EventReader(addresses, selection));
            // What is neither there already nor comes later does not exist.
            var end = reader.read(spec.commandLine().getOut(), fromBeginning, follow || !fromBeginning);
            return switch (end) {
                case ALL_READ, NOBODY_READS -> 0;
                case STOPPED -> Main.STOPPED;
            };
        }
    }

    private Selection selection() {
        try {
            return Selection.of(topics, types);
        } catch (UnknownNameException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
