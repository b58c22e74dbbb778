package dev.parley.standalone;

import dev.parley.standalone.deadletters.Area;
import dev.parley.standalone.deadletters.DeadLetters;
import dev.parley.standalone.deadletters.LetterPrinter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley dead-letters list}. */
@Command(
        name = "list",
        description = "Those that wait for somebody to do something about them.",
        mixinStandardHelpOptions = true)
final class DeadLettersListCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(names = "--all", description = "Also those that were replayed, fixed or dismissed.")
    private boolean all;

    @Option(names = "--area", paramLabel = "AREA", description = "Only those of run, catalog or webhook.")
    private @Nullable String area;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OutputOption output;

    @Override
    public Integer call() {
        var areas = areas();
        var out = spec.commandLine().getOut();
        var printer = new LetterPrinter(out);
        var shown = new AtomicInteger();
        try (var letters = new DeadLetters(brokers.addresses())) {
            letters.box().forEach(areas, letter -> {
                if (all || letter.mark().isEmpty()) {
                    shown.incrementAndGet();
                    switch (output.format()) {
                        case text -> printer.line(letter);
                        case json -> printer.jsonLine(letter);
                    }
                }
            });
        }
        if (output.format() == OutputOption.Format.text) {
            out.println(shown.get() == 0 ? "No dead letters" + (all ? "." : " wait.") : advice(shown.get()));
        }
        out.flush();
        return 0;
    }

    private String advice(int count) {
        return count + (count == 1 ? " dead letter." : " dead letters.")
                + " 'parley dead-letters show ID' shows one; replay, fix or dismiss it then.";
    }

    private List<Area> areas() {
        return area == null
                ? Arrays.asList(Area.values())
                : List.of(Area.named(area)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--area " + area + " is none: choose from " + String.join(", ", Area.names()) + ".")));
    }
}
