package dev.parley.system.platform;

import dev.parley.standalone.Main;
import dev.parley.standalone.platform.AotCaches;
import dev.parley.standalone.platform.JavaCommand;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The caches of loaded classes that {@code ./parley} makes for its user's sake, for the many processes that system tests start: with
 * them a start takes a third of the processor time. They are made once for a run of the tests, by a demonstration, and only where
 * Parley is on the class path as archives: a cache of folders there is none, so a run of {@code test} alone goes without. Thread-safe.
 */
public final class LoadedClasses {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedClasses.class);
    private static final String PARLEY = "parley";

    private static final String PRINTED = "demonstration.log";

    private static boolean prepared;

    private LoadedClasses() {}

    /** Makes them where that has not been done; from then on every child process uses them. */
    static synchronized void prepare() {
        if (!prepared && System.getProperty(AotCaches.FOLDER_PROPERTY) == null) {
            archives().ifPresent(LoadedClasses::make);
        }
        prepared = true;
    }

    /** Flags for a JVM that runs {@code ./parley up} on {@link JavaCommand#classPathOfChildren}. */
    public static List<String> flags() {
        var flags = new ArrayList<>(AotCaches.flags(PARLEY));
        Optional.ofNullable(System.getProperty(AotCaches.FOLDER_PROPERTY))
                .ifPresent(folder -> flags.add(property(AotCaches.FOLDER_PROPERTY, folder)));
        return List.copyOf(flags);
    }

    /** The class path without these tests, if nothing else on it is a folder. */
    private static Optional<String> archives() {
        var tests = Path.of("target").toAbsolutePath();
        var others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.toAbsolutePath().startsWith(tests))
                .toList();
        return others.stream().anyMatch(Files::isDirectory)
                ? Optional.empty()
                : Optional.of(others.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private static void make(String classPath) {
        var folder = Path.of("target", "aot").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            if (demonstration(classPath, folder).waitFor() == 0) {
                System.setProperty(AotCaches.FOLDER_PROPERTY, folder.toString());
                System.setProperty(JavaCommand.CLASS_PATH_PROPERTY, classPath);
            } else {
                LOG.warn("Processes start slowly: {} says why", folder.resolve(PRINTED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String property(String name, String value) {
        return "-D" + name + "=" + value;
    }

    private static Process demonstration(String classPath, Path folder) throws IOException {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        words.addAll(JavaCommand.ALLOWED);
        words.addAll(AotCaches.flags(Optional.of(folder), true, PARLEY));
        words.addAll(List.of(
                "-Xmx512m",
                property(AotCaches.FOLDER_PROPERTY, folder.toString()),
                property(AotCaches.TRAINING_PROPERTY, "true"),
                property("parley.home", Path.of("..").toRealPath().toString()),
                Main.class.getName(),
                "demo",
                "--output",
                "json"));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(PRINTED).toFile());
        builder.environment().put("CLASSPATH", classPath);
        return builder.start();
    }
}
