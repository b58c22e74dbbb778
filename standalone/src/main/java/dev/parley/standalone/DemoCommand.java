package dev.parley.standalone;

import dev.parley.standalone.demo.Demo;
import dev.parley.standalone.demo.Examples;
import dev.parley.standalone.embedded.EmbeddedParley;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.terminal.Progress;
import dev.parley.standalone.terminal.Terminal;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley demo}. */
@Command(
        name = "demo",
        description =
                "Starts everything on throw-away data, conducts a whole interview in front of you and stops again."
                        + " --output json prints {run, transcript, responses, analysis, events}.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OutputOption output;

    @Override
    public Integer call() {
        var examples = Examples.in(Home.folder().resolve("examples"));
        var progress = Progress.on(spec.commandLine().getErr());
        try (var ending = Ending.onExit(progress)) {
            var folder = ending.closes(DataFolder.throwAway());
            ServicesLog.in(folder);
            try {
                conduct(ending, folder, examples, progress);
            } catch (RuntimeException e) {
                if (ending.explains(e)) {
                    return Main.STOPPED;
                }
                folder.keep();
                progress.say("The demonstration failed; its data and logs are kept in " + folder.root() + ".");
                throw e;
            }
            return ending.isStopping() ? Main.STOPPED : CommandLine.ExitCode.OK;
        } catch (CancellationException stopped) {
            return Main.STOPPED;
        }
    }

    private void conduct(Ending ending, DataFolder folder, Examples examples, Progress progress) {
        var installation = Demo.installation();
        var parley = ending.closes(new EmbeddedParley(folder, LoopbackPorts.free(), installation));
        progress.say("Starting Parley on throw-away data.");
        parley.start(progress);
        progress.say("Parley serves at " + parley.url() + " after " + progress.elapsed() + ".");
        var out = spec.commandLine().getOut();
        var demo = new Demo(parley.url(), installation.testKey(), examples);
        switch (output.format()) {
            case text -> demo.print(out, Terminal.of(Terminal.OUT_PROPERTY));
            case json -> demo.write(out);
        }
        out.flush();
        progress.say("Stopping.");
    }
}
