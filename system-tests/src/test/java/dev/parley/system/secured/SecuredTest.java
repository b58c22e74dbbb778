package dev.parley.system.secured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** TLS and a password towards the broker (SASL_SSL) and the registry, HTTPS at the gateway, with certificates made here. */
@Execution(ExecutionMode.CONCURRENT)
class SecuredTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static SSLContext before;
    private static Certificates strangers;
    private static SecuredParley parley;

    @BeforeAll
    static void start() throws Exception {
        before = SSLContext.getDefault();
        strangers = Certificates.make(folder, "stranger");
        var certificates = Certificates.make(folder, "parley");
        parley = new SecuredParley(certificates);
        // As the client's operator would, who has the authority in the JVM's store.
        SSLContext.setDefault(certificates.context());
    }

    @AfterAll
    static void stop() {
        SSLContext.setDefault(before);
        parley.close();
    }

    @Test
    void an_interview_is_conducted_and_whoever_is_not_known_is_told_so() throws Exception {
        parley.startServices();

        try (var api = Parley.at(parley.url(), SecuredParley.KEY)) {
            // The gateway serves before its first key is made.
            await().atMost(PATIENCE)
                    .ignoreExceptionsMatching(SecuredTest::isUnauthorized)
                    .until(() -> api.agents().list(Listing.ALL).data().isEmpty());
            var participant = Participant.start(api, Studies.full(api));
            participant.consent();
            participant.says("work", "Mostly on Mondays.");
            participant.followUpAnswered("work", "I use a shared calendar and a task board as planning tools.");
            participant.fillsIn("team", Map.of("size", 12));
            participant.says("large", "With short meetings every morning.");
            participant.awaitOpen("picture");
            assertThat(api.runs().get(participant.run()).joinUrl().orElseThrow())
                    .startsWith("https://127.0.0.1:");
        }
        assertThat(parley.registry().passed()).isPositive();
        operatorsAreLetIn();
        passwordsAreInNoLog();
        httpsOnly();
        brokersRefuse();
        registryRefuses();
    }

    private static void operatorsAreLetIn() throws Exception {
        assertThat(parley.operator("events", "--from-beginning", "--type", "InterviewRunCreated"))
                .contains("InterviewRunCreated");
        assertThat(parley.operator("rebuild", "projections")).contains("The rebuilt views serve");
    }

    private static boolean isUnauthorized(Throwable refused) {
        return refused instanceof ProblemException problem && problem.is("unauthorized");
    }

    private static void passwordsAreInNoLog() throws IOException {
        try (var logs = Files.list(parley.logs())) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log))
                        .as(log.toString())
                        .doesNotContain(
                                SecuredParley.REGISTRY_PASSWORD, "quoted", Certificates.PASSWORD, SecuredParley.KEY);
            }
        }
    }

    private static void httpsOnly() throws Exception {
        try (var trusting = HttpClient.newHttpClient();
                var other =
                        HttpClient.newBuilder().sslContext(strangers.context()).build()) {
            var page = HttpRequest.newBuilder(parley.url().resolve("/openapi.json"))
                    .build();
            var answer = trusting.send(page, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThatThrownBy(() -> other.send(page, BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
            var clear = HttpRequest.newBuilder(
                            URI.create(parley.url().toString().replace("https", "http") + "/openapi.json"))
                    .timeout(PATIENCE)
                    .build();
            assertThatThrownBy(() -> trusting.send(clear, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    private static void brokersRefuse() {
        var stranger = strangers.authority().toString();
        assertThatThrownBy(() -> new TopicSetup(parley.with("PARLEY_KAFKA_PASSWORD", "wrong"), PATIENCE)
                        .ensure(List.of(Topics.ACCESS)))
                .hasMessageContaining("do not let this process in")
                .hasMessageContaining("PARLEY_KAFKA_PASSWORD")
                .hasMessageNotContaining("wrong");
        assertThatThrownBy(() -> new TopicSetup(parley.with("PARLEY_KAFKA_CA_FILE", stranger), PATIENCE)
                        .ensure(List.of(Topics.ACCESS)))
                .hasMessageContaining("do not trust each other's certificates")
                .hasMessageContaining("PARLEY_KAFKA_CA_FILE");
    }

    private static void registryRefuses() {
        var stranger = strangers.authority().toString();
        assertThatThrownBy(() -> new SchemaRegistration(parley.with("PARLEY_REGISTRY_PASSWORD", "wrong"), PATIENCE)
                        .registerAll(List.of(Topics.ACCESS)))
                .hasMessageContaining("does not let this process in")
                .hasMessageContaining("PARLEY_REGISTRY_PASSWORD")
                .hasMessageNotContaining("wrong");
        assertThatThrownBy(() -> new SchemaRegistration(parley.with("PARLEY_REGISTRY_CA_FILE", stranger), PATIENCE)
                        .registerAll(List.of(Topics.ACCESS)))
                .hasMessageContaining("is not trusted")
                .hasMessageContaining("PARLEY_REGISTRY_CA_FILE");
    }
}
