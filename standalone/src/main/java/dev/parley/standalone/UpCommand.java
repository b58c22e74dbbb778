package dev.parley.standalone;

import dev.parley.standalone.embedded.EmbeddedParley;
import dev.parley.standalone.embedded.InstallationFile;
import dev.parley.standalone.embedded.RunningFile;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.platform.StartupException;
import dev.parley.standalone.terminal.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley up}. */
@Command(
        name = "up",
        description = "Starts everything on data that stays, until you stop it with Ctrl-C.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port of 127.0.0.1 to serve on (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = ".parley",
            description = "The folder that keeps all data (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Override
    public Integer call() {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--port " + port + " is no port: give a number from 1 to " + HIGHEST_PORT + ".");
        }
        var progress = Progress.on(spec.commandLine().getErr());
        try (var ending = Ending.onExit(progress)) {
            try {
                serve(ending, progress);
            } catch (RuntimeException e) {
                if (!ending.explains(e)) {
                    throw e;
                }
            }
        }
        return Main.STOPPED;
    }

    private void serve(Ending ending, Progress progress) {
        if (!Files.exists(data)) {
            // Nothing is made in vain. Who holds a folder that is there says more than who holds the port.
            checkPort();
        }
        var folder = ending.closes(DataFolder.open(data));
        ServicesLog.in(folder);
        checkPort();
        var file = new InstallationFile(folder);
        var installation = file.readOrMake();
        var parley = ending.closes(new EmbeddedParley(folder, port, installation));
        progress.say("Starting Parley with the data in " + folder.root() + ".");
        parley.start(progress);
        parley.keepChildrenAlive(progress::say);
        ending.closes(RunningFile.write(folder, new RunningFile.Places(parley.url(), parley.addresses())));
        var standing = new Standing(progress::elapsed, folder.root(), parley.url());
        var out = spec.commandLine().getOut();
        out.println("Parley       " + parley.url());
        out.println("live key     " + installation.liveKey());
        out.println("test key     " + installation.testKey());
        out.println("broker       " + parley.addresses().bootstrapServers());
        out.println("registry     " + parley.addresses().registryUrl());
        out.println("(keys are also in " + file.path() + "; './parley events' shows what happens; stop with Ctrl-C)");
        out.flush();
        watch(ending, parley, standing, progress::say);
    }

    private void checkPort() {
        if (!LoopbackPorts.isFree(port)) {
            throw new StartupException("Port " + port + " of " + LoopbackPorts.HOST
                    + " is taken by another program. Stop it, or choose another port with --port.");
        }
    }

    /** Says how things stand, first when it is known, then whenever it changes; until the end. */
    private static void watch(Ending ending, EmbeddedParley parley, Standing standing, Consumer<String> told) {
        try {
            while (true) {
                var complaints = parley.complaints();
                if (ending.isStopping()) {
                    return;
                }
                standing.after(complaints).ifPresent(told);
                Thread.sleep(LOOK_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
