package dev.parley.standalone;

import dev.parley.standalone.deadletters.DeadLetters;
import dev.parley.standalone.deadletters.LetterId;
import dev.parley.standalone.deadletters.LetterPrinter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley dead-letters show}. */
@Command(
        name = "show",
        description =
                "All there is of one: why, where it was, key, headers, and the command, decoded where that can be.",
        mixinStandardHelpOptions = true)
final class DeadLettersShowCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", converter = LetterIdConverter.class, description = "As in the list: run:2:17.")
    @SuppressWarnings("NullAway.Init")
    private LetterId id;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OutputOption output;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var printer = new LetterPrinter(out);
        try (var letters = new DeadLetters(brokers.addresses())) {
            var letter = letters.box().get(id);
            var value = letters.value(letter);
            switch (output.format()) {
                case text -> printer.whole(letter, value);
                case json -> printer.json(letter, value);
            }
        }
        out.flush();
        return 0;
    }
}
