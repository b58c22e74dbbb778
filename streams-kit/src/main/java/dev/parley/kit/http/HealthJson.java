package dev.parley.kit.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.kit.service.Health;
import java.util.Locale;
import java.util.TreeMap;

/** A health as JSON. */
final class HealthJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private HealthJson() {}

    static String render(Health health) {
        var root = JSON.objectNode();
        root.put("status", name(health.state()));
        var checks = root.putArray("checks");
        health.checks().forEach(check -> checks.add(render(check)));
        return root.toString();
    }

    private static ObjectNode render(Health.Check check) {
        var node = JSON.objectNode();
        node.put("name", check.name());
        node.put("status", name(check.state()));
        node.put("detail", check.detail());
        var facts = node.putObject("facts");
        new TreeMap<>(check.facts()).forEach(facts::put);
        return node;
    }

    private static String name(Health.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
