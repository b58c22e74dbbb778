package dev.parley.standalone;

import dev.parley.standalone.embedded.RunningFile;
import dev.parley.standalone.platform.StartupException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of the Parleys on this machine is meant. */
final class DataOption {

    private static final Path USUAL = Path.of(".parley");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The data folder of the Parley that runs on this machine (default: .parley).")
    private @Nullable Path folder;

    boolean isGiven() {
        return folder != null;
    }

    Path folder() {
        return Optional.ofNullable(folder).orElse(USUAL);
    }

    /**
     * Where it is.
     *
     * @param otherwise what else may be done, as the end of a sentence
     * @throws StartupException where none runs
     */
    RunningFile.Places running(String otherwise) {
        return RunningFile.read(folder())
                .orElseThrow(() -> new StartupException("No Parley runs on the data folder " + folder()
                        + ". Start one with './parley up', name its folder with --data, or " + otherwise + "."));
    }
}
