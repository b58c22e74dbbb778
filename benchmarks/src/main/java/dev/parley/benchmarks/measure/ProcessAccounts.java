package dev.parley.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What the operating system says of a process and its children. CPU time works everywhere; memory needs Linux' /proc. */
public final class ProcessAccounts {

    private ProcessAccounts() {}

    /** CPU time of the process and all its children so far. */
    public static Duration cpuTime(ProcessHandle process) {
        return family(process).map(ProcessAccounts::own).reduce(Duration.ZERO, Duration::plus);
    }

    /** CPU time of the process without its children. */
    public static Duration own(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The process and its children. */
    public static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    /** Resident memory in bytes; 0 where the system does not tell. */
    public static long residentBytes(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
