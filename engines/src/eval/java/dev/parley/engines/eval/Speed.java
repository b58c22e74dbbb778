package dev.parley.engines.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** How long turns take and how much memory the engine needs; figures of this machine, for reading only. */
final class Speed {

    private static final int DIGITS = 3;

    private Speed() {}

    /**
     * Times every answer of one part once, after another has warmed the machine up, so that each sentence is new to the engine.
     */
    static String of(LabelledSet warmUp, LabelledSet timed) throws IOException {
        var engine = BuiltInReader.asItIs();
        warmUp.answers().forEach(engine::turn);
        var nanos = new Histogram(DIGITS);
        for (var item : timed.answers()) {
            long start = System.nanoTime();
            engine.turn(item);
            nanos.recordValue(System.nanoTime() - start);
        }
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return String.format(
                Locale.ROOT,
                "%d turns (assessment and follow-up), one at a time: p50 %.1f ms, p99 %.1f ms. Heap in use %d MB%s.",
                timed.answers().size(),
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                heap >> 20,
                resident());
    }

    /** Where the kernel tells. */
    private static String resident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "";
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> ", process %d MB".formatted(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
                    .findFirst()
                    .orElse("");
        }
    }
}
