package dev.parley.standalone;

import dev.parley.standalone.deadletters.DeadLetters;
import dev.parley.standalone.deadletters.LetterId;
import dev.parley.standalone.deadletters.LetterPrinter;
import dev.parley.standalone.deadletters.Signer;
import dev.parley.standalone.embedded.InstallationFile;
import dev.parley.standalone.platform.Reason;
import dev.parley.standalone.platform.StartupException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley dead-letters fix}. */
@Command(
        name = "fix",
        description =
                "Sends a mended command in the place of one. The file holds {\"type\": …, \"value\": {…}}, as 'show --output"
                        + " json' prints it; it is held against the schema before anything is sent.",
        mixinStandardHelpOptions = true)
final class DeadLettersFixCommand implements Callable<Integer> {

    private static final String KEY_VARIABLE = "PARLEY_API_KEY";
    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            converter = LetterIdConverter.class,
            description = "As in the list: run:2:17.")
    @SuppressWarnings("NullAway.Init")
    private LetterId id;

    @Parameters(index = "1", paramLabel = "FILE", description = "The command as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--key-id",
            paramLabel = "KEY_ID",
            description = "For requests of producers, which are signed anew with the key in " + KEY_VARIABLE
                    + " (or the data folder's): its id, key_…; not needed for an installation's first keys.")
    private @Nullable String keyId;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BrokerOptions brokers;

    @Override
    public Integer call() {
        var document = document();
        var out = spec.commandLine().getOut();
        try (var letters = new DeadLetters(brokers.addresses())) {
            var letter = letters.box().get(id);
            var aftermath = letters.fix(letter, document, signer());
            boolean well = new LetterPrinter(out).aftermath(letter, "fixed", aftermath);
            out.flush();
            return well ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private Signer signer() {
        var secret = Optional.ofNullable(System.getenv(KEY_VARIABLE)).filter(text -> !text.isBlank());
        return Signer.with(secret, Optional.ofNullable(keyId), brokers.folder().flatMap(InstallationFile::read));
    }

    private String document() {
        try {
            return file.equals(STANDARD_INPUT)
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(file);
        } catch (IOException e) {
            throw new StartupException(
                    "The file " + file + " cannot be read: " + Reason.of(e)
                            + ". Name another one, or - for standard input.",
                    e);
        }
    }
}
