package dev.parley.standalone;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.topic.TopicMismatchException;
import dev.parley.simulator.trial.TrialFailure;
import dev.parley.standalone.backup.BackupFailure;
import dev.parley.standalone.deadletters.DeadLettersFailure;
import dev.parley.standalone.demo.DemoFailure;
import dev.parley.standalone.events.EventsFailure;
import dev.parley.standalone.foreign.ForeignFailure;
import dev.parley.standalone.platform.StartupException;
import dev.parley.standalone.rebuild.RebuildFailure;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program behind {@code ./parley}. Exit codes: 0 done, 1 it could not be done, 2 it was asked for wrongly, 130 and 143 stopped. */
@Command(
        name = "parley",
        description = "Conducts interviews: a broker, a schema registry and every service on this machine.",
        mixinStandardHelpOptions = true,
        version = "parley 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nEvery command ends with one of these exit codes:%n",
        exitCodeList = {
            "0:It is done.",
            "1:It could not be done; standard error says why, and what to do.",
            "2:It was asked for wrongly: a flag or a value that cannot be meant.",
            "130:It was stopped with Ctrl-C (SIGINT).",
            "143:It was stopped with SIGTERM."
        },
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            SimulateCommand.class,
            EventsCommand.class,
            DeadLettersCommand.class,
            RemoveRecordCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RebuildCommand.class
        })
public final class Main implements Runnable {
    /** The exit code of a command that the user or the system stopped. */
    static final int STOPPED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(execute(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true)));
    }

    /** Runs a command line in this process and returns its exit code. */
    public static int execute(String[] arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::explainWrongUse)
                .setExecutionExceptionHandler(Main::explainFailure)
                .execute(arguments);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }

    private static int explainWrongUse(ParameterException e, String[] arguments) {
        var command = e.getCommandLine();
        var err = command.getErr();
        err.println(e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String unknown(UnmatchedArgumentException e) {
        var command = e.getCommandLine();
        var there = command.getSubcommands().keySet();
        return e.isUnknownOption() || there.isEmpty()
                ? String.valueOf(e.getMessage())
                : "There is no command '%s %s'; there are: %s."
                        .formatted(
                                command.getCommandSpec().qualifiedName(),
                                e.getUnmatched().getFirst(),
                                String.join(", ", there));
    }

    private static int explainFailure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        var err = command.getErr();
        switch (e) {
            case StartupException _,
                    DemoFailure _,
                    EventsFailure _,
                    DeadLettersFailure _,
                    ForeignFailure _,
                    BackupFailure _,
                    RebuildFailure _,
                    TrialFailure _,
                    ConfigurationException _,
                    TopicMismatchException _ -> err.println(e.getMessage());
            default -> {
                err.println("Something went wrong inside of Parley. Please report it with these lines:");
                e.printStackTrace(err);
            }
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
