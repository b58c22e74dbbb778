package dev.parley.standalone;

import dev.parley.client.Parley;
import dev.parley.standalone.embedded.Installation;
import dev.parley.standalone.embedded.InstallationFile;
import dev.parley.standalone.platform.StartupException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Parley to talk to, and with which key. The key of a data folder is shown to the Parley of that folder only. */
final class ParleyOptions {

    private static final String KEY_VARIABLE = "PARLEY_API_KEY";
    private static final String LIVE_KEY = "sk_live_";
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._\\[\\]:-]+(/[A-Za-z0-9._/-]*)?");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--url", paramLabel = "URL", description = "Where another Parley serves; needs a key.")
    private @Nullable String url;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "A test key; otherwise " + KEY_VARIABLE + ", otherwise that of the data folder.")
    private @Nullable String key;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DataOption data;

    /** Whether the user has said which one. */
    boolean areGiven() {
        return url != null || data.isGiven();
    }

    /** @throws ParameterException where what was said cannot be meant */
    void check() {
        if (url != null && data.isGiven()) {
            throw wrong("Give --url, for a Parley elsewhere, or --data, for one on this machine, but not both.");
        }
        if (url != null && !ADDRESS.matcher(url).matches()) {
            throw wrong("--url " + url + " is no address of a Parley: write it as http://127.0.0.1:8080.");
        }
        if (given().filter(some -> some.startsWith(LIVE_KEY)).isPresent()) {
            throw wrong("Simulated participants take part in test runs only: give a test key (sk_test_…).");
        }
        if (url != null && given().isEmpty()) {
            throw wrong("No key for " + url + ": give --key, or set " + KEY_VARIABLE + ".");
        }
    }

    /** A client of it. */
    Parley connect() {
        if (url != null) {
            return Parley.at(URI.create(url), given().orElseThrow());
        }
        var running = data.running("give --url and --key");
        return Parley.at(
                running.api(),
                given().or(() -> InstallationFile.read(data.folder()).map(Installation::testKey))
                        .orElseThrow(() -> new StartupException("No key: the data folder " + data.folder()
                                + " has none; give --key, or set " + KEY_VARIABLE + ".")));
    }

    private Optional<String> given() {
        return Optional.ofNullable(key)
                .or(() -> Optional.ofNullable(System.getenv(KEY_VARIABLE)).filter(text -> !text.isBlank()));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
