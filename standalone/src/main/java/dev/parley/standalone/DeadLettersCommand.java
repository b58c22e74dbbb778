package dev.parley.standalone;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley dead-letters}. */
@Command(
        name = "dead-letters",
        description = "Commands that could not be read or carried out: what they are, and sending them again.",
        footer = {
            "",
            "  parley dead-letters list",
            "  parley dead-letters show run:2:17",
            "  parley dead-letters replay run:2:17",
            "  parley dead-letters show run:2:17 --output json > letter.json   # mend its value, then:",
            "  parley dead-letters fix run:2:17 letter.json"
        },
        subcommands = {
            DeadLettersListCommand.class,
            DeadLettersShowCommand.class,
            DeadLettersReplayCommand.class,
            DeadLettersFixCommand.class,
            DeadLettersDismissCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class DeadLettersCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with them: list, show, replay, fix or dismiss.");
    }
}
