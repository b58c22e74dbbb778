package dev.parley.standalone;

import dev.parley.standalone.backup.Backup;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.StartupException;
import dev.parley.standalone.terminal.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley backup}. */
@Command(
        name = "backup",
        description =
                "Copies the log, the schemas and the keys of a Parley that is stopped into one file. Whoever can read"
                        + " the file can read what people said, and use the keys.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final double MIB = 1 << 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = ".parley",
            description = "The data folder (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Override
    public Integer call() {
        if (!Files.exists(data)) {
            throw new StartupException("There is no data folder " + data + ". Name another one with --data.");
        }
        var progress = Progress.on(spec.commandLine().getErr());
        try (var ending = Ending.onExit(progress)) {
            var backup = ending.closes(new Backup(ending.closes(DataFolder.open(data)), file));
            var size = backup.write();
            progress.say(
                    "%d files in %s, %s, after %s.".formatted(size.files(), file, mebibytes(size), progress.elapsed()));
            return ExitCode.OK;
        } catch (CancellationException e) {
            return Main.STOPPED;
        }
    }

    /** How large the backup's file is. */
    static String mebibytes(Backup.Size size) {
        return "%.1f MiB".formatted(size.bytes() / MIB);
    }
}
