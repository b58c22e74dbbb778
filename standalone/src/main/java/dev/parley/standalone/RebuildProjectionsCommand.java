package dev.parley.standalone;

import dev.parley.standalone.rebuild.ViewRebuild;
import dev.parley.standalone.terminal.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley rebuild projections}. */
@Command(
        name = "projections",
        description =
                "Builds the views anew from the log of a Parley that runs, beside the old ones, which serve until the new"
                        + " ones are whole. Stopping this command does not stop the rebuild.",
        mixinStandardHelpOptions = true)
final class RebuildProjectionsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Override
    public Integer call() {
        var progress = Progress.on(spec.commandLine().getErr());
        new ViewRebuild(brokers.addresses(), progress::say).run();
        return 0;
    }
}
