package dev.parley.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where, when and how it was measured.
 *
 * @param command that measures the same again
 * @param commit of what was measured
 * @param took how long all of it took
 */
public record Circumstances(
        String command, ZonedDateTime date, String machine, String jdk, String commit, Duration took) {

    /**
     * This machine, now.
     *
     * @param home the repository
     */
    public static Circumstances here(String command, Path home, Duration took) {
        return new Circumstances(
                command, ZonedDateTime.now(ZoneOffset.UTC), thisMachine(), thisJdk(), thisCommit(home), took);
    }

    /** In Markdown. */
    String text() {
        return """
                | | |
                |---|---|
                | measured | %s, in %d min |
                | with | `%s` |
                | machine | %s |
                | JDK | %s |
                | commit | %s |
                """.formatted(
                        date.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)),
                        Math.max(1, Math.round(took.toSeconds() / 60.0)),
                        command,
                        machine,
                        jdk,
                        commit);
    }

    private static String thisJdk() {
        return System.getProperty("java.vendor") + " " + System.getProperty("java.vm.version");
    }

    private static String thisMachine() {
        long bytes = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean it
                ? it.getTotalMemorySize()
                : 0;
        return "%d cores%s, %d GiB, %s %s; clients and servers together on it"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Math.round(bytes / (double) (1L << 30)),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .findFirst()
                    .orElse("");
        } catch (IOException notLinux) {
            return "";
        }
    }

    private static String thisCommit(Path home) {
        try {
            String changed = git(home, "status", "--porcelain", "--untracked-files=no");
            return git(home, "rev-parse", "--short", "HEAD") + (changed.isEmpty() ? "" : " with changes");
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private static String git(Path home, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
