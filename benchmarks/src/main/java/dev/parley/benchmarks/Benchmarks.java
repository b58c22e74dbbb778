package dev.parley.benchmarks;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.parts.AgentTurns;
import dev.parley.benchmarks.parts.Availability;
import dev.parley.benchmarks.parts.Bytes;
import dev.parley.benchmarks.parts.Overload;
import dev.parley.benchmarks.parts.Part;
import dev.parley.benchmarks.parts.Plan;
import dev.parley.benchmarks.parts.Reads;
import dev.parley.benchmarks.parts.StartAndIdle;
import dev.parley.benchmarks.parts.StoredRuns;
import dev.parley.benchmarks.parts.TenAnswers;
import dev.parley.benchmarks.report.Circumstances;
import dev.parley.benchmarks.report.Page;
import dev.parley.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program behind {@code benchmarks/run}. */
@Command(
        name = "benchmarks/run",
        description =
                "Measures Parley against its goals, a baseline and a floor, on this machine, and prints the table. All of it takes about"
                        + " 20 minutes; nothing else should run meanwhile.",
        mixinStandardHelpOptions = true)
public final class Benchmarks implements Callable<Integer> {

    private static final List<Part> PARTS = List.of(
            new TenAnswers(),
            new Reads(),
            new Availability(),
            new AgentTurns(),
            new StoredRuns(),
            new Overload(),
            new Bytes(),
            new StartAndIdle());

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description =
                    "ten-answers, reads, availability, turns, stored-runs (with rebuild), overload, bytes, start-idle.")
    private List<String> only = List.of();

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of what is compared (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "4", description = "Of each round (${DEFAULT-VALUE}).")
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

    @Option(
            names = "--stored",
            paramLabel = "RUNS",
            defaultValue = "20000",
            description = "Finished runs in the store that is compared with one of 1000 (${DEFAULT-VALUE}).")
    private int stored;

    @Option(names = "--interviews", defaultValue = "50", description = "At once, for turns (${DEFAULT-VALUE}).")
    private int interviews;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Also write the page to this file: docs/benchmarks.md.")
    private Optional<Path> write = Optional.empty();

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var plan = plan();
        var sections = new ArrayList<Section>();
        boolean whole = true;
        for (Part part : chosen()) {
            try {
                sections.addAll(part.measure(plan));
            } catch (IOException | RuntimeException e) {
                // What is measured already is worth having, and so is what comes.
                e.printStackTrace();
                sections.add(Section.failed(part.name(), e));
                whole = false;
            }
        }
        var home = Path.of(System.getProperty("parley.home", "."));
        var here = Circumstances.here(command(), home, Duration.ofNanos(System.nanoTime() - begin));
        String page = Page.of(here, sections);
        System.out.print(page);
        if (write.isPresent()) {
            Files.writeString(write.get(), page);
        }
        return whole ? 0 : 1;
    }

    private List<Part> chosen() {
        var names = PARTS.stream().map(Part::name).toList();
        if (!names.containsAll(only)) {
            throw new ParameterException(spec.commandLine(), "Parts are " + String.join(", ", names) + ".");
        }
        return PARTS.stream()
                .filter(part -> only.isEmpty() || only.contains(part.name()))
                .toList();
    }

    private Plan plan() {
        try {
            return new Plan(
                    rounds,
                    Duration.ofSeconds(seconds),
                    Duration.ofSeconds(warmUp),
                    users,
                    durabilities,
                    stored,
                    interviews);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private String command() {
        return spec.commandLine().getParseResult().originalArgs().stream()
                .collect(Collectors.joining(" ", "benchmarks/run ", ""))
                .strip();
    }
}
