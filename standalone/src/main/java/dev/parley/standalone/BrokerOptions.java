package dev.parley.standalone;

import dev.parley.kit.config.BrokerSecurity;
import dev.parley.kit.config.RegistryAccess;
import dev.parley.kit.config.Settings;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.events.Brokers;
import dev.parley.standalone.events.EventsFailure;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose topics are meant: those of the Parley on a data folder, or of brokers anywhere. */
final class BrokerOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DataOption data;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = {
                "Brokers of a Parley that runs elsewhere; needs --registry.",
                "How to log in there say the services' own settings: PARLEY_KAFKA_PROTOCOL, _USERNAME, ...,",
                "PARLEY_REGISTRY_USERNAME, ... (docs/deployment.md)."
            })
    private @Nullable String bootstrap;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description = "Its schema registry: http://host:port/apis/registry/v3.")
    private @Nullable URI registry;

    /**
     * Where they are; a broker listens there.
     *
     * @throws EventsFailure where none does
     */
    Addresses addresses() {
        var named = named();
        var err = spec.commandLine().getErr();
        new Brokers(named.bootstrapServers(), err::println).await();
        return named;
    }

    private Addresses named() {
        if (bootstrap != null && registry != null) {
            var process = Settings.ofProcess();
            return new Addresses(bootstrap, registry, BrokerSecurity.from(process), RegistryAccess.from(process));
        }
        if (bootstrap != null || registry != null) {
            throw new ParameterException(spec.commandLine(), "Give both --bootstrap and --registry, or none of them.");
        }
        return data.running("give --bootstrap and --registry").addresses();
    }

    /** The data folder, where that is how they are named. */
    Optional<Path> folder() {
        return bootstrap == null ? Optional.of(data.folder()) : Optional.empty();
    }
}
