package dev.parley.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import dev.parley.client.http.Json;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.id.OrganizationId;
import dev.parley.engines.EngineSettings;
import dev.parley.kit.config.Settings;
import dev.parley.simulator.Persona;
import dev.parley.simulator.report.BlueprintReport;
import dev.parley.simulator.trial.Cast;
import dev.parley.simulator.trial.Plan;
import dev.parley.simulator.trial.Trial;
import dev.parley.simulator.trial.TrialFailure;
import dev.parley.standalone.embedded.EmbeddedParley;
import dev.parley.standalone.embedded.Installation;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.simulate.ModelCast;
import dev.parley.standalone.simulate.ReportPrinter;
import dev.parley.standalone.simulate.StudyFiles;
import dev.parley.standalone.terminal.Progress;
import dev.parley.standalone.terminal.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    private static final String BLUEPRINT_ID = "bp_";
    private static final String EVERYBODY = "all";
    private static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_RUNS = 100_000;

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

    @Option(
            names = "--engine",
            paramLabel = "PROVIDER/MODEL",
            description = "A language model that plays the participants, asked from here with this shell's settings, as"
                    + " ollama/llama3.2; without it they need none.")
    private @Nullable String engine;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ParleyOptions options;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OutputOption output;

    @Override
    public Integer call() throws InterruptedException {
        check();
        var study = fromFiles();
        var progress = Progress.on(spec.commandLine().getErr());
        try (var ending = Ending.onExit(progress)) {
            try {
                var cast = cast(ending);
                var parley = ending.closes(connected(ending, progress));
                var id = study.map(files -> files.publish(parley)).orElse(blueprint);
                return tried(ending, progress, new Trial(parley, plan(id), cast));
            } catch (RuntimeException e) {
                if (ending.explains(e)) {
                    return Main.STOPPED;
                }
                throw e instanceof ProblemException || e instanceof UnreachableException
                        ? new TrialFailure("The blueprint cannot be tried. " + e.getMessage(), e)
                        : e;
            }
        }
    }

    private void check() {
        within("--runs", runs, MOST_RUNS);
        within("--parallel", parallel, MOST_AT_ONCE);
        options.check();
        if (isFile() && !Files.exists(Path.of(blueprint))) {
            throw wrong(
                    "There is no file " + blueprint + ", and the id of a blueprint begins with " + BLUEPRINT_ID + ".");
        }
        if (isFile() && agent == null) {
            throw wrong("A blueprint from a file needs somebody who asks: give --agent, an id or a file such as"
                    + " examples/agent.json.");
        }
        if (!isFile() && agent != null) {
            throw wrong("The blueprint " + blueprint + " has an agent of its own: leave out --agent.");
        }
        if (startsItsOwn() && agent != null && StudyFiles.isAgentId(agent)) {
            throw wrong(
                    "The agent " + agent
                            + " is not known to a Parley that is started for this: give --url or --data, or --agent as a file.");
        }
        chosen();
        model();
    }

    private void within(String option, int given, int most) {
        if (given < 1 || given > most) {
            throw wrong("%s %d cannot be: give a number from 1 to %d.".formatted(option, given, most));
        }
    }

    private boolean isFile() {
        return !blueprint.startsWith(BLUEPRINT_ID);
    }

    /** A study in files and nothing else said means a Parley of its own. */
    private boolean startsItsOwn() {
        return isFile() && !options.areGiven();
    }

    private Optional<StudyFiles> fromFiles() {
        return isFile()
                ? Optional.of(StudyFiles.read(
                        Path.of(blueprint), Optional.ofNullable(agent).orElseThrow()))
                : Optional.empty();
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

    private Optional<Model> model() {
        return Optional.ofNullable(engine)
                .map(name -> ModelCast.model(name)
                        .orElseThrow(() -> wrong("--engine " + name + " is no model: write it as provider/model, with"
                                + " the provider anthropic, openai, ollama or openai_compatible.")));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private Plan plan(String blueprintId) {
        return new Plan(
                blueprintId, chosen(), runs, parallel, seed, UUID.randomUUID().toString());
    }

    private Cast cast(Ending ending) {
        return model().<Cast>map(model ->
                        ending.closes(ModelCast.of(model, Settings.ofProcess().read(EngineSettings::from))))
                .orElse(Cast.BUILT_IN);
    }

    private Parley connected(Ending ending, Progress progress) {
        if (!startsItsOwn()) {
            return options.connect();
        }
        var folder = ending.closes(DataFolder.throwAway());
        ServicesLog.in(folder);
        var installation = Installation.of(new OrganizationId(new UUID(0, 1)), new SecureRandom());
        var own = ending.closes(new EmbeddedParley(folder, LoopbackPorts.free(), installation));
        progress.say("Starting Parley on throw-away data.");
        own.start(progress);
        return Parley.at(own.url(), installation.testKey());
    }

    /** Also where it is stopped half-way, what was done is told. */
    private int tried(Ending ending, Progress progress, Trial trial) throws InterruptedException {
        var stoppable = ending.closes(new StoppableTrial(trial));
        try {
            var counter = new Milestones(runs, progress);
            var report = trial.conduct(counter::counted);
            progress.say("%d interviews after %s.".formatted(report.runs(), progress.elapsed()));
            print(report);
            if (ending.isStopping()) {
                return Main.STOPPED;
            }
            return report.runs() > 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        } finally {
            stoppable.told();
        }
    }

    private void print(BlueprintReport report) {
        var out = spec.commandLine().getOut();
        switch (output.format()) {
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
