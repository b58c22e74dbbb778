package dev.parley.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the whole machine does, by Linux' {@code /proc}; nothing elsewhere. */
final class MachineAccounts {

    private static final Path STAT = Path.of("/proc/stat");
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    private static final long NANOS_PER_TICK = 10_000_000;

    private MachineAccounts() {}

    /** Time that all cores together were busy so far. */
    static Duration busy() throws IOException {
        if (!Files.isReadable(STAT)) {
            return Duration.ZERO;
        }
        String[] columns = Files.readAllLines(STAT).getFirst().split("\\s+");
        long ticks = 0;
        // After these come guests' times, which are in the first ones already.
        for (int column = 1; column <= 8; column++) {
            if (column != IDLE && column != WAITING) {
                ticks += Long.parseLong(columns[column]);
            }
        }
        return Duration.ofNanos(ticks * NANOS_PER_TICK);
    }
}
