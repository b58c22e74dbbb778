package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.view.RunView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final RunId RUN = new RunId(new UUID(7, 7));
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Instance instance = new Instance(0, 1, 2, 3, 4, 5);
    private final Histories history =
            Histories.created(RUN, ACME, Instant.parse("2026-04-01T10:00:00Z")).joined();

    @AfterEach
    void close() {
        instance.close();
        readers.close();
    }

    @Test
    void a_reader_waits_until_its_version_is_folded() {
        var waiting = reading(Freshness.atLeast(3, LONG));
        instance.fold(history.events().subList(0, 2));
        assertThat(waiting).isNotDone();
        instance.fold(history.events());
        assertThat(found(waiting.join()).version()).isEqualTo(3);
    }

    @Test
    void readers_of_several_versions_are_each_woken_in_their_turn() {
        var waiting = IntStream.rangeClosed(1, 3)
                .mapToObj(version -> reading(Freshness.at(version, LONG)))
                .toList();
        instance.fold(history.events());
        assertThat(waiting.stream()
                        .map(CompletableFuture::join)
                        .map(result -> found(result).version()))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_reader_whose_partition_moves_away_is_told_so_at_once() {
        var reader = new AtomicReference<Thread>();
        var waiting = CompletableFuture.supplyAsync(
                () -> {
                    reader.set(Thread.currentThread());
                    return instance.queries().run(ACME, RUN, Freshness.atLeast(1, LONG));
                },
                readers);
        await().until(() -> reader.get() != null && reader.get().getState() == Thread.State.TIMED_WAITING);
        List.copyOf(instance.held()).forEach(instance::giveUp);
        assertThat(waiting.join()).isInstanceOf(ReadResult.Unreachable.class);
    }

    @Test
    void a_partition_that_is_not_here_is_unreachable_never_absent() {
        instance.held().forEach(instance::giveUp);
        assertThat(instance.queries().run(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Unreachable.class);
        assertThat(instance.queries().events(ACME, RUN, 0, 1)).isInstanceOf(ReadResult.Unreachable.class);
    }

    @Test
    void reading_goes_on_while_partitions_come_and_go() {
        instance.fold(history.events());
        var reading = CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < 2_000; i++) {
                        var result = instance.queries().run(ACME, RUN, Freshness.ANY);
                        assertThat(result).isNotInstanceOf(ReadResult.NotYet.class);
                    }
                },
                readers);
        while (!reading.isDone()) {
            instance.held().forEach(number -> {
                instance.giveUp(number);
                instance.hold(number);
            });
            instance.fold(history.events());
        }
        reading.join();
    }

    private CompletableFuture<ReadResult<RunView>> reading(Freshness freshness) {
        return CompletableFuture.supplyAsync(() -> instance.queries().run(ACME, RUN, freshness), readers);
    }
}
