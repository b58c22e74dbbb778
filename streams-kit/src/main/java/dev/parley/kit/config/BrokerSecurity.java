package dev.parley.kit.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;

/**
 * How this process and the brokers know each other. Immutable; shows no password.
 *
 * @param protocol what is spoken
 * @param authorities PEM file of the authorities that sign the brokers' certificates; those of the JVM when empty
 * @param certificate PEM file with the private key and the certificates of this process, for brokers that ask for them
 * @param login as whom this process logs in
 */
public record BrokerSecurity(
        Protocol protocol, Optional<Path> authorities, Optional<Path> certificate, Optional<Login> login) {

    /** In clear text, as anybody. */
    public static final BrokerSecurity NONE =
            new BrokerSecurity(Protocol.PLAINTEXT, Optional.empty(), Optional.empty(), Optional.empty());

    private static final String PEM = "PEM";

    /** What is spoken. Passwords over clear text are not among it. */
    public enum Protocol {
        PLAINTEXT,
        SSL,
        SASL_SSL
    }

    /** How a password is shown to the brokers. */
    public enum Mechanism {
        SCRAM_SHA_512("SCRAM-SHA-512", "org.apache.kafka.common.security.scram.ScramLoginModule"),
        SCRAM_SHA_256("SCRAM-SHA-256", "org.apache.kafka.common.security.scram.ScramLoginModule"),
        PLAIN("PLAIN", "org.apache.kafka.common.security.plain.PlainLoginModule");

        private final String wireName;
        private final String module;

        Mechanism(String wireName, String module) {
            this.wireName = wireName;
            this.module = module;
        }
    }

    /** A name and a password. */
    public record Login(Mechanism mechanism, String username, String password) {

        private String jaas() {
            return "%s required username=\"%s\" password=\"%s\";"
                    .formatted(mechanism.module, quoted(username), quoted(password));
        }

        private static String quoted(String text) {
            return text.replace("\\", "\\\\").replace("\"", "\\\"");
        }

        @Override
        public String toString() {
            return "Login[" + mechanism.wireName + ", " + username + "]";
        }
    }

    public BrokerSecurity {
        if (protocol == Protocol.SASL_SSL && login.isEmpty()) {
            throw new ConfigurationException(
                    "PARLEY_KAFKA_PROTOCOL is SASL_SSL: give PARLEY_KAFKA_USERNAME and PARLEY_KAFKA_PASSWORD");
        }
        if (protocol != Protocol.SASL_SSL && login.isPresent()) {
            throw new ConfigurationException(
                    "PARLEY_KAFKA_USERNAME is set: give PARLEY_KAFKA_PROTOCOL=SASL_SSL, passwords are not sent in clear text");
        }
        if (protocol == Protocol.PLAINTEXT && (authorities.isPresent() || certificate.isPresent())) {
            throw new ConfigurationException(
                    "PARLEY_KAFKA_CA_FILE or PARLEY_KAFKA_CERTIFICATE_FILE is set: give PARLEY_KAFKA_PROTOCOL=SSL or SASL_SSL");
        }
    }

    /**
     * Reads {@code PARLEY_KAFKA_PROTOCOL}, {@code PARLEY_KAFKA_CA_FILE}, {@code PARLEY_KAFKA_CERTIFICATE_FILE},
     * {@code PARLEY_KAFKA_SASL_MECHANISM}, {@code PARLEY_KAFKA_USERNAME} and {@code PARLEY_KAFKA_PASSWORD}.
     */
    public static BrokerSecurity from(Settings settings) {
        return new BrokerSecurity(
                settings.choice("PARLEY_KAFKA_PROTOCOL", Protocol.PLAINTEXT),
                file(settings, "PARLEY_KAFKA_CA_FILE"),
                file(settings, "PARLEY_KAFKA_CERTIFICATE_FILE"),
                login(settings));
    }

    private static Optional<Login> login(Settings settings) {
        var mechanism = settings.choice("PARLEY_KAFKA_SASL_MECHANISM", Mechanism.SCRAM_SHA_512);
        return settings.text("PARLEY_KAFKA_USERNAME")
                .map(username -> new Login(
                        mechanism,
                        username,
                        settings.text("PARLEY_KAFKA_PASSWORD")
                                .orElseThrow(() -> new ConfigurationException(
                                        "PARLEY_KAFKA_PASSWORD is not set, and PARLEY_KAFKA_USERNAME is"))));
    }

    /** A file that is there. */
    static Optional<Path> file(Settings settings, String name) {
        var file = settings.text(name).map(_ -> settings.path(name, Path.of("")));
        file.filter(path -> !Files.isReadable(path)).ifPresent(path -> {
            throw new ConfigurationException("%s is '%s': there is no file that can be read".formatted(name, path));
        });
        return file;
    }

    /** The settings of a client of these brokers, and what it needs to connect. */
    public Map<String, Object> connecting(String bootstrapServers, Map<String, ?> settings) {
        var all = new HashMap<String, Object>(settings);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        all.putAll(settings());
        return all;
    }

    /** What a client of the brokers is told; nothing where nothing is to be secured. */
    public Map<String, String> settings() {
        if (protocol == Protocol.PLAINTEXT) {
            return Map.of();
        }
        var settings = new HashMap<String, String>();
        settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol.name());
        authorities.ifPresent(file -> {
            settings.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, PEM);
            settings.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, file.toString());
        });
        certificate.ifPresent(file -> {
            settings.put(SslConfigs.SSL_KEYSTORE_TYPE_CONFIG, PEM);
            settings.put(SslConfigs.SSL_KEYSTORE_LOCATION_CONFIG, file.toString());
        });
        login.ifPresent(who -> {
            settings.put(SaslConfigs.SASL_MECHANISM, who.mechanism.wireName);
            settings.put(SaslConfigs.SASL_JAAS_CONFIG, who.jaas());
        });
        return Map.copyOf(settings);
    }
}
