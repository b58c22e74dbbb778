package dev.parley.kit.query;

import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.run.RunStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What instances of the projections and their clients agree on: {@code GET /query/v1/…} with the tenant in the parameters,
 * answered by a status and {@link Frames}. Another format gets another path.
 */
public final class QueryProtocol {

    /** Where all paths begin. */
    public static final String ROOT = "/query/v1";

    /** The header that carries the secret all instances share. */
    public static final String SECRET_HEADER = "Parley-Internal-Secret";

    /** Found: frames in the body. */
    public static final int FOUND = 200;

    /** The request is not one of these. */
    public static final int MALFORMED = 400;

    /** The secret is not the one. */
    public static final int UNAUTHORIZED = 401;

    /** Does not exist for this tenant. Not 404, which any server says of a path that it does not know. */
    public static final int ABSENT = 204;

    /** Not on this instance: ask for the routes. */
    public static final int ELSEWHERE = 421;

    /** May exist, not here yet. */
    public static final int NOT_YET = 425;

    private QueryProtocol() {}

    /** The parameters of a tenant. */
    public static Map<String, String> parameters(Tenant tenant) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("organization", tenant.organization().toString());
        parameters.put("mode", tenant.mode().name());
        return parameters;
    }

    /** The parameters of a tenant and of what it wants to see. */
    public static Map<String, String> parameters(Tenant tenant, Freshness freshness) {
        var parameters = parameters(tenant);
        freshness.minVersion().ifPresent(version -> parameters.put("min_version", Long.toString(version)));
        freshness.atVersion().ifPresent(version -> parameters.put("at_version", Long.toString(version)));
        parameters.put("patience_ms", Long.toString(freshness.patience().toMillis()));
        return parameters;
    }

    /** The parameters of a list. */
    public static Map<String, String> parameters(
            Tenant tenant, RunFilter filter, int limit, Optional<ListPosition> after) {
        var parameters = parameters(tenant);
        parameters.put("limit", Integer.toString(limit));
        after.ifPresent(position -> parameters.put("after", position.cursor()));
        filter.blueprintId().ifPresent(blueprint -> parameters.put("blueprint", blueprint.toString()));
        if (!filter.statuses().isEmpty()) {
            parameters.put(
                    "statuses",
                    filter.statuses().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        }
        return parameters;
    }

    /** Parameters as the part of a URI behind the question mark. Their values need no escaping. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    /** The parameters of such a query. */
    public static Map<String, String> parse(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
            }
        }
        return parameters;
    }

    /** The tenant in the parameters. @throws IllegalArgumentException without one */
    public static Tenant tenant(Map<String, String> parameters) {
        return new Tenant(
                new OrganizationId(UUID.fromString(required(parameters, "organization"))),
                Mode.valueOf(required(parameters, "mode")));
    }

    /** The freshness in the parameters. @throws IllegalArgumentException if it is none */
    public static Freshness freshness(Map<String, String> parameters) {
        return new Freshness(
                number(parameters, "min_version"),
                number(parameters, "at_version"),
                Duration.ofMillis(number(parameters, "patience_ms").orElse(0)));
    }

    /** The filter in the parameters. @throws IllegalArgumentException if it is none */
    public static RunFilter filter(Map<String, String> parameters) {
        return new RunFilter(
                Optional.ofNullable(parameters.get("statuses")).stream()
                        .flatMap(names -> Arrays.stream(names.split(",")))
                        .map(RunStatus::valueOf)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(parameters.get("blueprint"))
                        .map(UUID::fromString)
                        .map(BlueprintId::new));
    }

    /** A whole number in the parameters. @throws IllegalArgumentException if it is none */
    public static OptionalLong number(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }

    private static String required(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the parameter " + name + " is missing"));
    }
}
