package dev.parley.kit.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an application left on this machine's disk, and whether it may go on with it. Under exactly-once, stores that were not closed
 * are of no use: they may hold what was never committed. Streams finds that out store by store, opening each twice before it
 * fetches anything; known beforehand, a killed instance serves again in half the time. Not thread-safe.
 */
final class LocalState {

    private static final String MARK = "closed-in-order";

    private final Path mark;

    /** @param folder the application's, in the state directory */
    LocalState(Path folder) {
        this.mark = folder.resolve(MARK);
    }

    /** Whether it was closed in order. From now on it is not, until {@link #closedInOrder()} says so. */
    boolean takeOver() {
        try {
            return Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every store was closed and is as it was committed. */
    void closedInOrder() {
        try {
            Files.createDirectories(mark.getParent());
            Files.write(mark, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
