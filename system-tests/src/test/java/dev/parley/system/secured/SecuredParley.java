package dev.parley.system.secured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.standalone.Main;
import dev.parley.standalone.platform.BrokerSettings;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.JavaCommand;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.platform.Platform;
import dev.parley.standalone.platform.RegistrySettings;
import dev.parley.standalone.platform.ServiceProcess;
import dev.parley.system.platform.Starts;
import dev.parley.system.platform.TestJvm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/** Broker, registry and services as processes that know each other by certificates and passwords, with HTTPS at the gateway. */
final class SecuredParley implements AutoCloseable {

    static final String USER = "parley";
    static final String BROKER_PASSWORD = "a \"quoted\\ password";
    static final String REGISTRY_PASSWORD = "another password";
    static final String KEY = "sk_test_ofTheSecuredTest0123";
    private static final String SECRET = "a-secret-of-the-system-tests-of-32-bytes";
    private static final int PARTITIONS = 2;

    private final DataFolder folder = DataFolder.throwAway();
    private final Certificates certificates;
    private final Platform platform;
    private final RegistryDoor registry;
    private final int brokerPort = LoopbackPorts.free();
    private final int httpsPort = LoopbackPorts.free();
    private final int loopbackPort = LoopbackPorts.free();
    private final int projectionsPort = LoopbackPorts.free();
    private final List<ServiceProcess> services = new ArrayList<>();

    SecuredParley(Certificates certificates) throws ExecutionException, InterruptedException {
        this.certificates = certificates;
        var broker = BrokerSettings.onFreePorts().forShortUse();
        this.platform = Platform.start(folder, broker.with(secured(broker)), RegistrySettings.onFreePorts());
        this.registry = new RegistryDoor(platform.registryUrl(), certificates, USER, REGISTRY_PASSWORD);
        // The first user comes by the listener that only the broker's own machine reaches.
        try (var admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            USER, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), BROKER_PASSWORD)))
                    .all()
                    .get();
        }
    }

    private Map<String, String> secured(BrokerSettings broker) {
        String listener = "listener.name.secured.";
        return Map.of(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d,SECURED://127.0.0.1:%d"
                        .formatted(broker.clientPort(), broker.controllerPort(), brokerPort),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURED:SASL_SSL",
                "inter.broker.listener.name",
                "PLAINTEXT",
                listener + "sasl.enabled.mechanisms",
                "SCRAM-SHA-512",
                listener + "scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;",
                listener + "ssl.keystore.type",
                "PKCS12",
                listener + "ssl.keystore.location",
                certificates.store().toString(),
                listener + "ssl.keystore.password",
                Certificates.PASSWORD,
                listener + "ssl.key.password",
                Certificates.PASSWORD);
    }

    /** Starts what an interview needs. */
    void startServices() {
        service("catalog-processor", "dev.parley.catalog.CatalogProcessorMain");
        service("run-processor", "dev.parley.run.RunProcessorMain");
        service("interviewer", "dev.parley.interviewer.InterviewerMain");
        service("projections", "dev.parley.projections.ProjectionsMain");
        service("gateway", "dev.parley.gateway.GatewayMain");
        Starts.oneAtATime(() -> {
            services.forEach(ServiceProcess::start);
            services.forEach(ServiceProcess::awaitReady);
            return services;
        });
    }

    private void service(String name, String main) {
        int port = name.equals("projections") ? projectionsPort : LoopbackPorts.free();
        int health = name.equals("gateway") ? loopbackPort : port;
        var environment = new HashMap<>(environment(name));
        environment.put("PARLEY_INTERNAL_PORT", Integer.toString(port));
        var jvm = TestJvm.flags(folder, name, List.of());
        services.add(ServiceProcess.in(
                folder, name, main, URI.create("http://127.0.0.1:" + health + "/health/ready"), jvm, environment));
    }

    private Map<String, String> environment(String name) {
        var environment = new HashMap<>(connections());
        environment.put("PARLEY_INSTANCE_ID", name);
        environment.put("PARLEY_STATE_DIR", folder.folder("state-" + name).toString());
        environment.put("PARLEY_REGISTER_SCHEMAS", "true");
        environment.put("PARLEY_INTERNAL_SECRET", SECRET);
        environment.put("PARLEY_JOIN_SECRET", SECRET);
        environment.put("PARLEY_PROJECTIONS", "127.0.0.1:" + projectionsPort);
        environment.put("PARLEY_BOOTSTRAP_KEYS", KEY);
        environment.put("PARLEY_HTTP_PORT", Integer.toString(httpsPort));
        environment.put("PARLEY_PUBLIC_URL", url().toString());
        environment.put("PARLEY_TLS_KEYSTORE", certificates.store().toString());
        environment.put("PARLEY_TLS_KEYSTORE_PASSWORD", Certificates.PASSWORD);
        environment.put("PARLEY_LOOPBACK_PORT", Integer.toString(loopbackPort));
        return environment;
    }

    private Map<String, String> connections() {
        return Map.ofEntries(
                Map.entry("PARLEY_BOOTSTRAP_SERVERS", "127.0.0.1:" + brokerPort),
                Map.entry("PARLEY_KAFKA_PROTOCOL", "SASL_SSL"),
                Map.entry("PARLEY_KAFKA_CA_FILE", certificates.authority().toString()),
                Map.entry("PARLEY_KAFKA_SASL_MECHANISM", "SCRAM-SHA-512"),
                Map.entry("PARLEY_KAFKA_USERNAME", USER),
                Map.entry("PARLEY_KAFKA_PASSWORD", BROKER_PASSWORD),
                Map.entry("PARLEY_REGISTRY_URL", registry.url().toString()),
                Map.entry("PARLEY_REGISTRY_CA_FILE", certificates.authority().toString()),
                Map.entry("PARLEY_REGISTRY_USERNAME", USER),
                Map.entry("PARLEY_REGISTRY_PASSWORD", REGISTRY_PASSWORD),
                Map.entry("PARLEY_PARTITIONS", Integer.toString(PARTITIONS)));
    }

    /** What an operator's command prints, who sets the same as for the services; it ends well. */
    String operator(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), Main.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--bootstrap",
                "127.0.0.1:" + brokerPort,
                "--registry",
                registry.url().toString()));
        var printed = folder.logs().resolve("operator-" + arguments[0] + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().putAll(connections());
        builder.environment().put("CLASSPATH", JavaCommand.classPathOfChildren());
        int exitCode = builder.start().waitFor();
        var said = Files.readString(printed);
        assertThat(exitCode).as(said).isZero();
        return said;
    }

    /** What somebody is told who gets one setting wrong. */
    KafkaConfig with(String setting, String value) {
        var settings = new HashMap<>(connections());
        settings.put("PARLEY_INSTANCE_ID", "stranger");
        settings.put("PARLEY_STATE_DIR", folder.folder("state-stranger").toString());
        settings.put(setting, value);
        return KafkaConfig.from(Settings.of(settings));
    }

    /** The gateway, from outside. */
    URI url() {
        return URI.create("https://127.0.0.1:" + httpsPort);
    }

    RegistryDoor registry() {
        return registry;
    }

    Path logs() {
        return folder.logs();
    }

    @Override
    public void close() {
        services.forEach(ServiceProcess::stop);
        registry.close();
        platform.close();
        folder.close();
    }
}
