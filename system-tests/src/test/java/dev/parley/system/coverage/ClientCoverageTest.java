package dev.parley.system.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.Observer;
import dev.parley.client.Parley;
import dev.parley.client.Settings;
import dev.parley.client.http.Json;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.OpenApi;
import dev.parley.gateway.openapi.Declarations;
import dev.parley.gateway.openapi.OpenApiDocument;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The Java client")
class ClientCoverageTest {

    private static final OpenApi API =
            OpenApi.read(OpenApiDocument.of(Declarations.ALL, "https://talk.example", "1.0.0")
                    .json());
    private static final DocumentedServer SERVER = new DocumentedServer(API);
    private static final Parley CLIENT = Parley.with(new Settings(
            SERVER.uri(),
            Optional.of("sk_test_x"),
            Duration.ofSeconds(10),
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(2),
            Observer.NONE));
    private static final Map<String, Method> METHODS = methods();

    @AfterAll
    static void close() {
        CLIENT.close();
        SERVER.close();
    }

    private static Map<String, Method> methods() {
        var catalog = new CatalogMethods(CLIENT);
        var runs = new RunMethods(CLIENT);
        var all = new TreeMap<String, Method>();
        Stream.of(
                        catalog.agents(),
                        catalog.blueprints(),
                        catalog.openLinks(),
                        catalog.channels(),
                        catalog.connectors(),
                        catalog.apiKeys(),
                        catalog.webhooks(),
                        runs.runs(),
                        runs.results(),
                        runs.conversation(),
                        runs.visitors(),
                        runs.organization())
                .forEach(all::putAll);
        return all;
    }

    @Test
    void has_a_method_for_every_operation_and_no_operation_that_is_not_there() {
        var covered = new TreeSet<String>();
        METHODS.keySet().forEach(name -> covered.add(name.split(" ")[0]));

        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        API.operations().stream().map(ApiOperation::id).toList());
    }

    static Stream<Exchange> exchanges() {
        return new Exchanges(API).all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exchanges")
    void asks_as_documented_and_understands_the_whole_answer(Exchange exchange) throws JsonProcessingException {
        var understood = call(exchange);

        if (!exchange.request().isEmpty()) {
            assertThat(Members.lost(tree(exchange.request()), tree(SERVER.received())))
                    .as("lost of the request")
                    .isEmpty();
        }
        if (exchange.isJson()) {
            assertThat(Members.lost(answered(exchange, understood), written(understood)))
                    .as("lost of the answer")
                    .isEmpty();
        } else if (exchange.mediaType().equals("text/event-stream")) {
            assertThat(Members.lost(firstMessage(exchange.answer()), written(understood)))
                    .as("lost of the message")
                    .isEmpty();
        } else {
            assertThat(understood).isEqualTo(exchange.answer());
        }
    }

    static Stream<Exchange> emptiest() {
        return exchanges()
                .filter(Exchange::isJson)
                .map(exchange -> exchange.answering(Nulls.everywhere(
                                API,
                                API.at(exchange.schemaPointer()),
                                JsonMapper.shared().readTree(exchange.answer()))
                        .toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("emptiest")
    void has_a_place_for_every_documented_member_and_never_hands_out_null(Exchange exchange) {
        var understood = call(exchange);

        var answer = JsonMapper.shared().readTree(exchange.answer());
        var schema = API.variant(API.at(exchange.schemaPointer()), answer);
        var gaps = understood instanceof List
                ? Understanding.gaps(API, schema.path("properties").path("data"), answer.path("data"), understood)
                : Understanding.gaps(API, schema, answer, understood);
        assertThat(gaps).isEmpty();
    }

    private static Object call(Exchange exchange) {
        var id = exchange.operation().id();
        var method = Optional.ofNullable(METHODS.get(id + " " + exchange.name()))
                .or(() -> Optional.ofNullable(METHODS.get(id)));
        SERVER.expects(exchange);
        var understood = method.orElseThrow().call(new Body(exchange.request()));
        assertThat(SERVER.mistakes()).isEmpty();
        return understood;
    }

    /** Some methods hand out a list, others a page of it. */
    private static JsonNode answered(Exchange exchange, Object understood) throws JsonProcessingException {
        var answered = tree(exchange.answer());
        return understood instanceof List ? answered.get("data") : answered;
    }

    private static JsonNode firstMessage(String stream) throws JsonProcessingException {
        return tree(stream.split("data: ", 3)[1].split("\n", 2)[0]);
    }

    private static JsonNode written(Object understood) {
        return Json.MAPPER.valueToTree(understood);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return Json.MAPPER.readTree(json);
    }
}
