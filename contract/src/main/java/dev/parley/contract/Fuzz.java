package dev.parley.contract;

import dev.parley.contract.Server.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes strange requests of a document's operations, the same ones from the same random source. Not thread-safe. */
public final class Fuzz {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "null",
            "0",
            "-1",
            "1e999",
            "99999999999999999999",
            "true",
            "x".repeat(300),
            "😀".repeat(40),
            "\u0000",
            "\u202e",
            "../../etc/passwd",
            "%00",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "{{7*7}}",
            "${jndi:ldap://x}",
            "a,b",
            "\"7\"",
            "*",
            "2026-13-45T99:99:99Z",
            "+002026-01-01T00:00:00Z",
            "https://",
            "run_",
            "agt_zzzzzzzzzzzzzzzzzzzzzzzzzz");
    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "X-Request-Id",
            "traceparent",
            "Last-Event-ID",
            "Accept",
            "Content-Type",
            "Origin");

    private final OpenApi api;
    private final Fixtures fixtures;
    private final RandomGenerator random;
    private final Map<ApiOperation, List<Mutation>> mutations = new HashMap<>();

    public Fuzz(OpenApi api, Fixtures fixtures, RandomGenerator random) {
        this.api = api;
        this.fixtures = fixtures;
        this.random = random;
    }

    /** A strange request, and whose it is. */
    public record Strange(ApiOperation operation, Request request) {}

    /** The next request for one of these operations. */
    public Strange next(List<ApiOperation> operations) {
        var operation = pick(operations);
        var request = fixtures.request(operation);
        if (fixtures.takesBody(operation)) {
            request = body(operation, request);
        }
        if (random.nextInt(4) == 0) {
            request = request.at(strangePath(operation));
        }
        if (random.nextInt(3) == 0) {
            request = request.at(request.path() + (request.path().contains("?") ? "&" : "?") + query(operation));
        }
        if (random.nextInt(4) == 0) {
            request = header(request);
        }
        return new Strange(operation, request);
    }

    private Request body(ApiOperation operation, Request request) {
        return switch (random.nextInt(5)) {
            case 0 -> request.saying(cut(fixtures.body(operation).toString()));
            case 1, 2 -> {
                var all = mutations.computeIfAbsent(
                        operation, one -> Mutations.of(api, fixtures.bodySchema(one), fixtures.body(one)));
                yield all.isEmpty() ? request : request.saying(pick(all).body().toString());
            }
            default -> {
                var body = fixtures.body(operation);
                for (int i = random.nextInt(1, 4); i > 0; i--) {
                    disturb(body);
                }
                yield request.saying(body.toString());
            }
        };
    }

    /** Changes something at a random place. */
    private void disturb(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            var name = pick(new ArrayList<>(object.propertyNames()));
            if (random.nextInt(3) > 0
                    && object.get(name).isContainer()
                    && !object.get(name).isEmpty()) {
                disturb(object.get(name));
            } else if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, junk(2));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            var index = random.nextInt(array.size());
            if (random.nextBoolean() && array.get(index).isContainer()) {
                disturb(array.get(index));
            } else {
                array.set(index, junk(2));
            }
        }
    }

    private JsonNode junk(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextLong());
            case 3 -> JSON.numberNode(random.nextInt(-3, 100));
            case 4 -> JSON.numberNode(random.nextDouble(-1e9, 1e9));
            case 5, 6 -> JSON.stringNode(pick(WORDS));
            case 7 -> {
                var array = JSON.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(junk(depth - 1));
                }
                yield array;
            }
            default -> {
                var object = JSON.objectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set(pick(WORDS), junk(depth - 1));
                }
                yield object;
            }
        };
    }

    private String cut(String text) {
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    private String strangePath(ApiOperation operation) {
        var path = operation.path();
        for (var variable : operation.variables()) {
            path = path.replace("{" + variable + "}", encoded(pick(WORDS)).replace("+", "%20"));
        }
        return path.replace("//", "/x/").replaceAll("/$", "/x");
    }

    private String query(ApiOperation operation) {
        var names = new ArrayList<>(List.of("surprise", "limit", "cursor", "expand[]"));
        for (var parameter : operation.node().path("parameters")) {
            var declared = api.resolve(parameter);
            if (declared.path("in").asString().equals("query")) {
                names.add(declared.path("name").asString());
            }
        }
        return encoded(pick(names)) + "=" + encoded(pick(WORDS));
    }

    private Request header(Request request) {
        var value = pick(WORDS).replaceAll("[^ -~]", "?").strip();
        return request.with(pick(HEADERS), value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
