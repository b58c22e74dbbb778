package dev.parley.standalone.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Classes loaded and linked beforehand (JEP 483, 514), so that a process starts with a third of the processor time. The launcher
 * names the folder and has the caches made; a cache of another class path or JDK is ignored by the JVM, with a line in the log.
 */
public final class AotCaches {

    /** The folder that holds them. */
    public static final String FOLDER_PROPERTY = "parley.aot";

    /** Set where this run is to make them. */
    public static final String TRAINING_PROPERTY = "parley.aot.training";

    private AotCaches() {}

    /** Whether this run is to make the caches. */
    public static boolean training() {
        return Boolean.getBoolean(TRAINING_PROPERTY);
    }

    /** The JVM flags for a program, none where there is no cache for it. */
    public static List<String> flags(String program) {
        return flags(Optional.ofNullable(System.getProperty(FOLDER_PROPERTY)).map(Path::of), training(), program);
    }

    /** A JVM that makes a cache does so when it is told to stop. */
    static Duration stopTimeout() {
        return training() ? Duration.ofMinutes(2) : ProcessSpec.STOP_TIMEOUT;
    }

    /** The flags for a program with this folder: to make its cache in training, to use it otherwise. */
    public static List<String> flags(Optional<Path> folder, boolean training, String program) {
        return folder.map(in -> in.resolve(program + ".aot"))
                .filter(file -> training || Files.exists(file))
                .map(file -> List.of((training ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + file))
                .orElse(List.of());
    }
}
