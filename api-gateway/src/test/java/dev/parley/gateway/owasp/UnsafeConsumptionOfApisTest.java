package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.engines.EngineSettings;
import dev.parley.engines.model.Models;
import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.simulate.ModelVoices;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * API10:2023 Unsafe Consumption of APIs.
 *
 * <p>Here: a provider of models that leads elsewhere, never ends or says what breaks others; the simulated participant goes on without it.
 * What else a provider may do to an interview: {@code ProviderTroubleTest}, {@code OutputTest}, {@code LastingOrdersTest} and the other
 * tests of the engines; its key: {@code SecretsTest}. Receivers of webhooks: {@code HttpSenderTest}. Projections that answer in another
 * format: {@code FramesTest}, {@code RemoteQueriesTest}. Records of producers: {@code IntakeTest}, {@code ExternalProducerTest}.
 */
@DisplayName("What another server answers")
final class UnsafeConsumptionOfApisTest {

    private static final String RUNS = "/api/v1/interview-runs";
    private static final long MUCH = 64L << 20;
    private static final String ANSWER = """
            {"model": "small", "created_at": "2026-01-01T00:00:00Z", "done": true, "done_reason": "stop",
             "prompt_eval_count": 1, "eval_count": 1, "message": {"role": "assistant", "content": "%s"}}""";

    private final AtomicInteger ledElsewhere = new AtomicInteger();
    private final AtomicLong poured = new AtomicLong();
    private HttpServer provider;
    private Models models;
    private TestGateway gateway;
    private Client client;

    enum Malice {
        LEADS_ELSEWHERE,
        NEVER_ENDS,
        IS_NO_JSON,
        SAYS_NOTHING_SENSIBLE
    }

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        provider.createContext("/elsewhere", exchange -> {
            ledElsewhere.incrementAndGet();
            say(exchange, ANSWER.formatted("The words of an internal server."));
        });
        provider.start();
        var url = "http://127.0.0.1:" + provider.getAddress().getPort();
        models = Models.of(
                EngineSettings.from(
                        name -> Optional.ofNullable(Map.of("PARLEY_MODEL_PROVIDERS", "ollama", "PARLEY_OLLAMA_URL", url)
                                .get(name))),
                InstantSource.system());
        gateway = new TestGateway(
                new InstalledModels(Set.of(Provider.BUILTIN, Provider.OLLAMA), Map.of()),
                new ModelVoices(models.writer(), InstantSource.system()));
        client = gateway.client().as(TestGateway.TEST_KEY);
    }

    @AfterEach
    void stop() {
        gateway.close();
        models.close();
        provider.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void is_believed_as_far_as_it_makes_sense(Malice malice) {
        provider.createContext("/api/chat", exchange -> answer(exchange, malice));
        var run = run();

        client.post(
                RUNS + "/" + run + "/simulate",
                "{\"persona\":\"cooperative\",\"engine\":{\"provider\":\"ollama\",\"model\":\"small\"}}");

        var simulation = RUNS + "/" + run + "/simulation";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> client.get(simulation).at("status").equals("over"));
        assertThat(client.get(simulation).at("report.end_reason")).isEqualTo("graph_completed");
        assertThat(client.get(RUNS + "/" + run + "/transcript").text())
                .doesNotContain("internal server", "\\u001b", "\\u0000", "xxxxxxxxxx");
        assertThat(ledElsewhere).hasValue(0);
        assertThat(poured.get()).isLessThan(MUCH);
    }

    private void answer(HttpExchange exchange, Malice malice) throws IOException {
        exchange.getRequestBody().readAllBytes();
        switch (malice) {
            case LEADS_ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                exchange.sendResponseHeaders(307, -1);
                exchange.close();
            }
            case NEVER_ENDS -> pour(exchange);
            case IS_NO_JSON -> say(exchange, "<html>an error page of a proxy</html>");
            case SAYS_NOTHING_SENSIBLE -> say(exchange, ANSWER.formatted("\\u001b[2J\\u0000\\u202e"));
        }
    }

    private static void say(HttpExchange exchange, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Until nobody listens any more. */
    private void pour(HttpExchange exchange) throws IOException {
        var piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'x');
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (poured.addAndGet(piece.length) < 4 * MUCH) {
                out.write(piece);
            }
        }
    }

    private String run() {
        var agent = client.post("/api/v1/agents", Samples.AGENT).at("id");
        var blueprint =
                client.post("/api/v1/blueprints", Samples.blueprint(agent)).at("id");
        client.post("/api/v1/blueprints/" + blueprint + "/publish", "");
        return client.post(RUNS, "{\"blueprint_id\":\"" + blueprint + "\"}").at("id");
    }
}
