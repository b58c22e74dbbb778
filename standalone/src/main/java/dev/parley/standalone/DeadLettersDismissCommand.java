package dev.parley.standalone;

import dev.parley.standalone.deadletters.DeadLetters;
import dev.parley.standalone.deadletters.LetterId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley dead-letters dismiss}. */
@Command(
        name = "dismiss",
        description = "Takes them off the list of those that wait, because nothing is to come of them.",
        mixinStandardHelpOptions = true)
final class DeadLettersDismissCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "As in the list: run:2:17.")
    @SuppressWarnings("NullAway.Init")
    private List<String> named;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Override
    public Integer call() {
        var ids = LetterIdConverter.all(named, spec.commandLine());
        var out = spec.commandLine().getOut();
        try (var letters = new DeadLetters(brokers.addresses())) {
            for (LetterId id : ids) {
                letters.dismiss(letters.box().get(id));
                out.println(id + " no longer waits.");
            }
        }
        out.flush();
        return 0;
    }
}
