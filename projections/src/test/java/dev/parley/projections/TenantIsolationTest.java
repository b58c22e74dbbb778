package dev.parley.projections;

import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.ACME_TEST;
import static dev.parley.projections.Tenants.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.kit.query.Direction;
import dev.parley.kit.query.ListCursor;
import dev.parley.kit.query.ListPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TenantIsolationTest {

    private static final RunId RUN = new RunId(new UUID(7, 7));
    private static final ChannelId CHANNEL = new ChannelId(new UUID(8, 8));
    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");

    private final Driver driver = new Driver();

    static List<Tenant> strangers() {
        return List.of(ACME_TEST, OTHER);
    }

    @BeforeEach
    void acme_has_a_run_and_a_channel() {
        driver.fold(Histories.created(RUN, ACME, START)
                .joined()
                .asks("n1", "Why?")
                .says("n1", "Why not?")
                .finished()
                .events());
        driver.foldCatalog(new EventEnvelope<>(
                new EventMeta(
                        new UUID(9, 9), ACME, CHANNEL.value(), 1, START, new CommandId(new UUID(9, 8)), "test", "c"),
                new CatalogEvent.ChannelCreated(Channel.builtInChat(ACME).spec())));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void another_tenants_objects_are_absent_in_every_query(Tenant stranger) {
        var queries = driver.queries();
        assertThat(List.of(
                        queries.run(stranger, RUN, Freshness.ANY),
                        queries.run(stranger, RUN, Freshness.at(0, Duration.ZERO)),
                        queries.transcript(stranger, RUN, Freshness.ANY),
                        queries.responses(stranger, RUN, Freshness.ANY),
                        queries.analysis(stranger, RUN, Freshness.ANY),
                        queries.events(stranger, RUN, 0, 10),
                        queries.channel(stranger, CHANNEL, Freshness.ANY)))
                .allSatisfy(result -> assertThat(result).isInstanceOf(ReadResult.Absent.class));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void waiting_for_a_version_tells_a_stranger_nothing(Tenant stranger) {
        var nobodys = new RunId(new UUID(7, 8));
        var freshness = Freshness.atLeast(1, Duration.ofMillis(20));
        assertThat(driver.queries().run(stranger, RUN, freshness))
                .isEqualTo(driver.queries().run(stranger, nobodys, freshness))
                .isInstanceOf(ReadResult.NotYet.class);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void lists_show_no_strangers_runs_even_behind_a_cursor_of_theirs(Tenant stranger) {
        var cursor = new ListCursor(Direction.OLDER, new ListPosition(START.plusSeconds(1), RUN.value())).text();
        assertThat(page(stranger, Optional.empty())).isEmpty();
        assertThat(page(stranger, Optional.of(cursor))).isEmpty();
        assertThat(page(ACME, Optional.of(cursor))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void an_owner_sees_what_strangers_do_not(Tenant stranger) {
        assertThat(RunProjectionTest.found(driver.queries().channel(ACME, CHANNEL, Freshness.ANY))
                        .tenant())
                .isEqualTo(ACME)
                .isNotEqualTo(stranger);
    }

    private List<?> page(Tenant tenant, Optional<String> cursor) {
        return RunProjectionTest.found(driver.queries()
                        .runs(
                                tenant,
                                RunFilter.ALL,
                                cursor.map(text -> PageRequest.next(20, text)).orElseGet(() -> PageRequest.first(20))))
                .items();
    }
}
