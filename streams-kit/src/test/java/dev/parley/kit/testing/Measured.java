package dev.parley.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Times that a test notes and does not judge, in {@code target/measured.txt}. */
public final class Measured {

    private Measured() {}

    /** Notes how long ago {@code startNanos} was. */
    public static void note(String what, long startNanos) {
        long millis = Duration.ofNanos(System.nanoTime() - startNanos).toMillis();
        try {
            Files.writeString(
                    Path.of("target", "measured.txt"),
                    what + ": " + millis + " ms" + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
