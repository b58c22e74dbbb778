package dev.parley.client.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Query parameters in order. Immutable. */
public final class Query {

    /** None. */
    public static final Query NONE = new Query(List.of());

    private record Parameter(String name, String value) {}

    private final List<Parameter> parameters;

    private Query(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
    }

    /** One more. */
    public Query with(String name, Object value) {
        var more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value.toString()));
        return new Query(more);
    }

    /** These, and the other ones. */
    public Query and(Query other) {
        var more = new ArrayList<>(parameters);
        more.addAll(other.parameters);
        return new Query(more);
    }

    /** Without those of that name. */
    public Query without(String name) {
        return new Query(parameters.stream()
                .filter(parameter -> !parameter.name().equals(name))
                .toList());
    }

    /** Behind a path: empty, or beginning with a question mark. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
