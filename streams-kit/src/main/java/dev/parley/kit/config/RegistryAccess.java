package dev.parley.kit.config;

import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How this process and the registry know each other, beyond the registry's URL. Immutable; shows no password.
 *
 * @param authorities PEM file of the authorities that sign its certificate; those of the JVM when empty
 * @param login with which it is asked (HTTP Basic)
 */
public record RegistryAccess(Optional<Path> authorities, Optional<Login> login) {

    /** As anybody. */
    public static final RegistryAccess OPEN = new RegistryAccess(Optional.empty(), Optional.empty());

    /** A name and a password. */
    public record Login(String username, String password) {
        @Override
        public String toString() {
            return "Login[" + username + "]";
        }
    }

    /** Reads {@code PARLEY_REGISTRY_CA_FILE}, {@code PARLEY_REGISTRY_USERNAME} and {@code PARLEY_REGISTRY_PASSWORD}. */
    public static RegistryAccess from(Settings settings) {
        return new RegistryAccess(
                BrokerSecurity.file(settings, "PARLEY_REGISTRY_CA_FILE"),
                settings.text("PARLEY_REGISTRY_USERNAME")
                        .map(
                                username -> new Login(
                                        username,
                                        settings.text("PARLEY_REGISTRY_PASSWORD")
                                                .orElseThrow(
                                                        () -> new ConfigurationException(
                                                                "PARLEY_REGISTRY_PASSWORD is not set, and PARLEY_REGISTRY_USERNAME is")))));
    }

    /** What the registry's client is told. */
    public Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        authorities.ifPresent(file -> {
            settings.put(SchemaResolverConfig.TLS_TRUSTSTORE_TYPE, "PEM");
            settings.put(SchemaResolverConfig.TLS_TRUSTSTORE_LOCATION, file.toString());
        });
        login.ifPresent(who -> {
            settings.put(SchemaResolverConfig.AUTH_USERNAME, who.username());
            settings.put(SchemaResolverConfig.AUTH_PASSWORD, who.password());
        });
        return settings;
    }
}
