package dev.parley.standalone;

import dev.parley.standalone.backup.Backup;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.StartupException;
import dev.parley.standalone.terminal.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
        try (var folder = DataFolder.open(data)) {
            progress.say(told(Backup.write(folder, file), "in " + file, progress));
        }
        return 0;
    }

    /** How much it was. */
    static String told(Backup.Size size, String where, Progress progress) {
        return "%d files, %.1f MiB %s after %s.".formatted(size.files(), size.bytes() / MIB, where, progress.elapsed());
    }
}
