package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.OpenApi;
import dev.parley.contract.OpenApi.DeclaredExample;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.run.RunEvent;
import dev.parley.gateway.auth.AnyKey;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.auth.WithoutKey;
import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The declarations of the API")
final class DeclarationsTest {

    private static final OpenApiDocument DOCUMENT =
            OpenApiDocument.of(Declarations.ALL, "https://talk.example", "0.1.0");
    private static final OpenApi API = OpenApi.read(DOCUMENT.json());

    @Test
    void are_the_routes_of_the_server_and_no_others() {
        assertThat(Declarations.ALL)
                .extracting(operation -> operation.method() + " " + operation.path())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        routes().stream().map(DeclarationsTest::name).distinct().toList());
    }

    @Test
    void name_the_scope_that_the_route_asks_for() {
        var declared = Declarations.ALL.stream()
                .map(operation -> operation.method() + " " + operation.path() + " " + operation.access());
        var asked = routes().stream()
                .map(route -> name(route) + " " + access(route))
                .distinct();

        assertThat(declared).containsAll(asked.filter(route -> declares(route)).toList());
    }

    @Test
    void have_names_of_their_own() {
        assertThat(Declarations.ALL)
                .extracting(Operation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void know_every_event_that_can_be_in_a_feed() {
        var types = FeedShapes.EVENT.variants().stream()
                .flatMap(variant -> variant.members().stream())
                .filter(member -> member.name().equals("type"))
                .flatMap(member -> ((Shape.Choice) member.shape()).values().stream())
                .map(type -> type.replaceAll("[._]", ""))
                .toList();

        assertThat(Stream.of(RunEvent.class, CatalogEvent.class).flatMap(DeclarationsTest::records))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(types)
                        .anyMatch(type -> type.endsWith(event.getSimpleName().toLowerCase(Locale.ROOT))));
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(DeclarationsTest::records)
                : Stream.of(sealed);
    }

    static Stream<DeclaredExample> examples() {
        return API.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void have_examples_that_fit_their_schemas(DeclaredExample example) {
        assertThat(API.mistakes(example.schemaPointer(), example.value().toString()))
                .isEmpty();
    }

    private static boolean declares(String route) {
        return Declarations.ALL.stream()
                .anyMatch(operation -> route.startsWith(operation.method() + " " + operation.path() + " "));
    }

    private static List<UriRouteInfo<?, ?>> routes() {
        try (var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(Map.of("kafka.enabled", false))
                .start()) {
            return context.getBean(Router.class)
                    .uriRoutes()
                    .<UriRouteInfo<?, ?>>map(route -> route)
                    .filter(route -> path(route).startsWith("/api/v1/"))
                    .filter(route -> !route.getHttpMethodName().matches("HEAD|OPTIONS"))
                    .toList();
        }
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + path(route);
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    private static Access access(UriRouteInfo<?, ?> route) {
        var says = route.getAnnotationMetadata();
        if (says.hasAnnotation(WithoutKey.class)) {
            return route.getUriMatchTemplate().toPathString().contains("{token}")
                    ? new Access.Token()
                    : new Access.Open();
        }
        return says.hasAnnotation(AnyKey.class)
                ? new Access.AnyKey()
                : new Access.Scoped(says.enumValue(Needs.class, Scope.class).orElseThrow());
    }
}
