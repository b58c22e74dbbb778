package dev.parley.gateway.openapi;

import dev.parley.contract.Answer;
import dev.parley.contract.AnswerCheck;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.Fixtures;
import dev.parley.contract.NewObjects;
import dev.parley.contract.OpenApi;
import dev.parley.contract.Server;
import dev.parley.contract.Server.Request;
import dev.parley.gateway.TestGateway;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** A gateway with objects of every kind, its own document, and a client that holds every answer against it. */
public final class LiveApi implements AutoCloseable {

    /** A well-made id that nothing has. */
    private static final Map<String, String> NOTHING = Map.of();

    public final TestGateway gateway;
    public final Server server;
    public final OpenApi api;
    public Fixtures fixtures;
    private final AnswerCheck check;

    public LiveApi() {
        this(new TestGateway());
    }

    public LiveApi(TestGateway gateway) {
        this.gateway = gateway;
        this.server = new Server(gateway.server.uri());
        this.api = OpenApi.read(
                gateway.client().as("").get("/openapi.json").response().body());
        this.check = new AnswerCheck(api);
        this.fixtures = of(TestGateway.KEY);
    }

    /** Sends it; an answer that the document does not know fails the test. */
    public Answer send(Request request) {
        var answer = server.send(request);
        Assertions.assertThat(check.mistakes(request.method(), request.path().replaceAll("\\?.*", ""), answer))
                .as(request.toString())
                .isEmpty();
        return answer;
    }

    /** New objects to work on, because others may have ended. */
    public void refresh() {
        fixtures = of(TestGateway.KEY);
    }

    /** New objects of that key's organization and mode. */
    public Fixtures of(String key) {
        return NewObjects.make(api, server, key);
    }

    /** The same as of these objects, but by ids that nothing has. */
    public Fixtures unknown() {
        return new Fixtures(api, TestGateway.KEY, NOTHING, fixtures.variables());
    }

    /** Every operation of the document; none is left out. */
    public List<ApiOperation> operations() {
        return api.operations();
    }

    /** Those for API keys. */
    public Stream<ApiOperation> withKey() {
        return operations().stream().filter(fixtures::takesKey);
    }

    /** Those for keys, of an object that the path names. */
    public Stream<ApiOperation> ofAnObject() {
        return withKey().filter(operation -> operation.path().contains("{"));
    }

    /** Those with a body. */
    public Stream<ApiOperation> withBody() {
        return operations().stream().filter(fixtures::takesBody);
    }

    /** Those that have such a parameter. */
    public Stream<ApiOperation> taking(String parameter) {
        return operations().stream().filter(operation -> takes(operation, parameter));
    }

    /** Whether the operation has such a parameter. */
    public boolean takes(ApiOperation operation, String parameter) {
        return operation
                .node()
                .path("parameters")
                .valueStream()
                .map(api::resolve)
                .anyMatch(declared -> declared.path("name").asString().equals(parameter));
    }

    @Override
    public void close() {
        gateway.close();
    }
}
