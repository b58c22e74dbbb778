package dev.parley.standalone;

import dev.parley.standalone.deadletters.Area;
import dev.parley.standalone.deadletters.DeadLetters;
import dev.parley.standalone.deadletters.Letter;
import dev.parley.standalone.deadletters.LetterId;
import dev.parley.standalone.deadletters.LetterPrinter;
import java.util.ArrayList;
import java.util.Arrays;
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

/** {@code parley dead-letters replay}. */
@Command(
        name = "replay",
        description =
                "Sends them again as they were, and tells what became of each. Doing it twice does no harm: what was"
                        + " replayed is marked, and a command with the same id takes effect once.",
        mixinStandardHelpOptions = true)
final class DeadLettersReplayCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "As in the list: run:2:17.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--all", description = "All that wait.")
    private boolean all;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Override
    public Integer call() {
        var ids = LetterIdConverter.all(named, spec.commandLine());
        if (all != ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the dead letters to replay, or give --all.");
        }
        var out = spec.commandLine().getOut();
        var printer = new LetterPrinter(out);
        boolean well = true;
        try (var letters = new DeadLetters(brokers.addresses())) {
            for (LetterId id : all ? waiting(letters) : ids) {
                Letter letter = letters.box().get(id);
                well &= printer.aftermath(letter, "replayed", letters.replay(letter));
                out.flush();
            }
        }
        return well ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static List<LetterId> waiting(DeadLetters letters) {
        var waiting = new ArrayList<LetterId>();
        letters.box().forEach(Arrays.asList(Area.values()), letter -> {
            if (letter.mark().isEmpty()) {
                waiting.add(letter.id());
            }
        });
        return waiting;
    }
}
