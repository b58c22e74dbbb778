package dev.parley.standalone;

import dev.parley.standalone.backup.Restore;
import dev.parley.standalone.terminal.Progress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley restore}. */
@Command(
        name = "restore",
        description =
                "Makes a data folder out of a backup. './parley up' then serves what there was: runs, keys and links;"
                        + " views are made again from the log.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What './parley backup' wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = ".parley",
            description = "The data folder to make; it must not exist, or be empty (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Override
    public Integer call() {
        var progress = Progress.on(spec.commandLine().getErr());
        try (var ending = Ending.onExit(progress)) {
            var size = ending.closes(new Restore(file, data)).read();
            progress.say("%d files out of %s in %s after %s."
                    .formatted(size.files(), BackupCommand.mebibytes(size), data, progress.elapsed()));
            return ExitCode.OK;
        } catch (CancellationException e) {
            return Main.STOPPED;
        }
    }
}
