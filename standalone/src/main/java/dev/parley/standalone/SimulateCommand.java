package dev.parley.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import dev.parley.client.http.Json;
import dev.parley.domain.id.OrganizationId;
import dev.parley.simulator.Persona;
import dev.parley.simulator.report.BlueprintReport;
import dev.parley.simulator.trial.Plan;
import dev.parley.simulator.trial.Trial;
import dev.parley.simulator.trial.TrialFailure;
import dev.parley.standalone.embedded.EmbeddedParley;
import dev.parley.standalone.embedded.Installation;
import dev.parley.standalone.embedded.InstallationFile;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.simulate.ReportPrinter;
import dev.parley.standalone.simulate.StudyFiles;
import dev.parley.standalone.terminal.Progress;
import dev.parley.standalone.terminal.Terminal;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley simulate}. */
@Command(
        name = "simulate",
        description =
                "Tries a blueprint with simulated participants and reports what to mend before people are invited.",
        footer = {
            "",
            "  parley simulate --blueprint bp_… --persona all --runs 21        at the Parley that './parley up' runs",
            "  parley simulate --blueprint blueprint.json --agent agent.json   at one that is started for it",
            "",
            "docs/simulation.md tells what the personas do and what the warnings mean."
        },
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private static final URI NEARBY = URI.create("http://127.0.0.1:8080");
    private static final String KEY_VARIABLE = "PARLEY_API_KEY";
    private static final String BLUEPRINT_ID = "bp_";
    private static final String EVERYBODY = "all";
    private static final int MOST_AT_ONCE = 1_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--blueprint",
            required = true,
            paramLabel = "ID|FILE",
            description = "A published blueprint's id, or a file as POST /api/v1/blueprints takes it.")
    @SuppressWarnings("NullAway.Init")
    private String blueprint;

    @Option(
            names = "--agent",
            paramLabel = "ID|FILE",
            description =
                    "Who asks, for a blueprint from a file: an agent's id, or a file as POST /api/v1/agents takes it.")
    private @Nullable String agent;

    @Option(
            names = "--persona",
            split = ",",
            paramLabel = "PERSONA",
            defaultValue = EVERYBODY,
            description = "Who takes part, in turns: cooperative, terse, evasive, talkative, off_topic, hostile,"
                    + " second_language, or all (the default). Several with commas.")
    private List<String> personas = List.of();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "21",
            description = "How many interviews (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many at once (default: ${DEFAULT-VALUE}).")
    private int parallel;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Another one sends other people (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--url", paramLabel = "URL", description = "Where Parley serves (http://127.0.0.1:8080 for an id).")
    private @Nullable URI url;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "A test key; otherwise " + KEY_VARIABLE + ", otherwise that of the data folder.")
    private @Nullable String key;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = ".parley",
            description = "The data folder of the Parley that runs on this machine (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text: for people (the default). json: one document.")
    @SuppressWarnings("NullAway.Init")
    private Output output;

    private enum Output {
        text,
        json
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        var progress = new Progress(spec.commandLine().getErr(), Terminal.of(Terminal.ERR_PROPERTY));
        try (var ending = Ending.onExit()) {
            try {
                var parley = ending.closes(connected(ending, progress));
                print(report(parley, progress));
                return 0;
            } catch (ProblemException | UnreachableException e) {
                if (ending.isStopping()) {
                    return Main.STOPPED;
                }
                throw new TrialFailure("The blueprint cannot be tried. " + e.getMessage(), e);
            }
        }
    }

    private void check() {
        if (runs < 1) {
            throw wrong("--runs " + runs + " is too few: give a number from 1.");
        }
        if (parallel < 1 || parallel > MOST_AT_ONCE) {
            throw wrong("--parallel " + parallel + " cannot be: give a number from 1 to " + MOST_AT_ONCE + ".");
        }
        if (isFile() && agent == null) {
            throw wrong("A blueprint from a file needs somebody who asks: give --agent, an id or a file such as"
                    + " examples/agent.json.");
        }
        if (isFile() && url == null && agent != null && agent.startsWith("agt_")) {
            throw wrong("The agent " + agent
                    + " is not known to a Parley that is started for this: give --url, or --agent" + " as a file.");
        }
        chosen();
    }

    private boolean isFile() {
        return !blueprint.startsWith(BLUEPRINT_ID);
    }

    private List<Persona> chosen() {
        return personas.contains(EVERYBODY)
                ? Arrays.asList(Persona.values())
                : personas.stream()
                        .map(name -> Persona.named(name)
                                .orElseThrow(() -> wrong("--persona " + name + " is nobody: choose from "
                                        + String.join(", ", Persona.names()) + ", or all.")))
                        .toList();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** At the Parley that is meant; a study in files and nothing else said means one of its own. */
    private Parley connected(Ending ending, Progress progress) {
        if (isFile() && url == null) {
            var folder = ending.closes(DataFolder.throwAway());
            ServicesLog.in(folder);
            var installation = Installation.of(new OrganizationId(new UUID(0, 1)), new SecureRandom());
            var own = ending.closes(new EmbeddedParley(folder, LoopbackPorts.free(), installation));
            progress.say("Starting Parley on throw-away data.");
            own.start(progress);
            return Parley.at(own.url(), installation.testKey());
        }
        return Parley.at(Optional.ofNullable(url).orElse(NEARBY), testKey());
    }

    private String testKey() {
        return Optional.ofNullable(key)
                .or(() -> Optional.ofNullable(System.getenv(KEY_VARIABLE)))
                .or(() -> InstallationFile.read(data).map(Installation::testKey))
                .orElseThrow(() -> wrong("No key: give --key, set " + KEY_VARIABLE + ", or name the data folder of the"
                        + " Parley that runs here with --data."));
    }

    private BlueprintReport report(Parley parley, Progress progress) throws InterruptedException {
        var id = isFile()
                ? StudyFiles.publish(
                        parley, Path.of(blueprint), Optional.ofNullable(agent).orElseThrow())
                : blueprint;
        var plan =
                new Plan(id, chosen(), runs, parallel, seed, UUID.randomUUID().toString());
        var counter = new Milestones(runs, progress);
        var report = new Trial(parley, plan).conduct(counter::counted);
        progress.say("%d interviews after %s.".formatted(report.runs(), progress.elapsed()));
        return report;
    }

    private void print(BlueprintReport report) {
        var out = spec.commandLine().getOut();
        switch (output) {
            case text -> new ReportPrinter(out, Terminal.of(Terminal.OUT_PROPERTY)).print(report);
            case json -> out.println(json(report));
        }
        out.flush();
    }

    private static String json(BlueprintReport report) {
        try {
            return Json.MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
