package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The table of routes in docs/api.md: {@code GET agents/{id}}, or {@code …/end} for another last part of the route before it.
 */
@DisplayName("The table of routes in the docs")
final class ApiPageTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern ROUTE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (\\S+)");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\.\\{[a-z,]+,[a-z,]+}");

    private record Row(String route, String scope) {}

    @Test
    void has_every_route_with_its_scope_and_no_others() throws IOException {
        var declared = Declarations.ALL.stream()
                .map(operation -> new Row(
                        operation.method() + " "
                                + operation
                                        .path()
                                        .substring("/api/v1/".length())
                                        .replaceAll("\\.\\{[a-z]+}", ".{…}"),
                        scope(operation.access())))
                .toList();

        assertThat(rows()).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static String scope(Access access) {
        return switch (access) {
            case Access.Scoped(var scope) -> scope.wireName();
            case Access.AnyKey() -> "any";
            case Access.Token(), Access.Open() -> "none";
        };
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "api.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .filter(cells -> ROUTE.matcher(cells[1]).find())
                .flatMap(cells -> routes(cells[1])
                        .map(route -> new Row(route, cells[2].replace("`", "").strip())))
                .filter(row -> !row.route().contains(" /"))
                .toList();
    }

    private static Stream<String> routes(String cell) {
        var routes = new ArrayList<String>();
        CODE.matcher(cell).results().map(found -> found.group(1)).forEach(code -> {
            if (!routes.isEmpty() && code.startsWith("…/")) {
                var before = routes.getLast();
                routes.add(before.substring(0, before.lastIndexOf('/') + 1) + code.substring(2));
            } else if (ROUTE.matcher(code).matches()) {
                routes.add(code);
            }
        });
        return routes.stream().map(route -> ALTERNATIVES.matcher(route).replaceAll(".{…}"));
    }
}
