package dev.parley.benchmarks;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.parts.Part;
import dev.parley.benchmarks.parts.Plan;
import dev.parley.benchmarks.parts.TenAnswers;
import dev.parley.benchmarks.report.Page;
import dev.parley.benchmarks.report.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program behind {@code benchmarks/run}. */
@Command(
        name = "benchmarks/run",
        description =
                "Measures Parley against its goals, a baseline and a floor, on this machine, and prints the table.",
        mixinStandardHelpOptions = true)
public final class Benchmarks implements Callable<Integer> {

    private static final List<Part> PARTS = List.of(new TenAnswers());

    @Option(names = "--only", split = ",", paramLabel = "PART", description = "Parts: ten-answers.")
    private List<String> only = List.of();

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of what is compared (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", description = "Of each round (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds for each contender (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--users", split = ",", defaultValue = "1,16,64", description = "At once (${DEFAULT-VALUE}).")
    private List<Integer> users = List.of();

    @Option(
            names = "--durability",
            split = ",",
            defaultValue = "cache,fsync",
            description = "Whether commits are forced to the disk: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private List<Durability> durabilities = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Also write the page to this file.")
    private Optional<Path> out = Optional.empty();

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var plan = new Plan(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp), users, durabilities);
        var sections = new ArrayList<Section>();
        for (Part part : PARTS) {
            if (only.isEmpty() || only.contains(part.name())) {
                sections.addAll(part.measure(plan));
            }
        }
        String page = Page.of(sections);
        System.out.print(page);
        if (out.isPresent()) {
            Files.writeString(out.get(), page);
        }
        return 0;
    }
}
