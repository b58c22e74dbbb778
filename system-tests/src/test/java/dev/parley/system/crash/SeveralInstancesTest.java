package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.Settings;
import dev.parley.client.model.Event;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.system.client.Follower;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Balancer;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Instance;
import dev.parley.system.deployment.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two machines with an instance each of the services that an interview passes through, and a balancer in front of the two gateways. While
 * interviews go on, all that is on the first machine dies and stays away, until the other has taken over; then it comes back, and all that
 * is on the other one is restarted. Clients repeat what failed as the Java client does by default, and nothing else helps them.
 */
@EnabledIfSystemProperty(
        named = "parley.several-instances",
        matches = "true",
        disabledReason = "system-tests/instances runs it, with nothing else beside it")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralInstancesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path REPORT = Path.of("target", "instances-report.md");
    private static final int ROUNDS_OF_ANSWERS = 3;
    private static final Set<Part> TWICE = EnumSet.of(Part.RUN_PROCESSOR, Part.INTERVIEWER, Part.PROJECTIONS);

    private final Deployment parley = Deployment.shared();
    private final Balancer balancer =
            new Balancer(List.of(parley.address(Part.GATEWAY), parley.address(Part.SECOND_GATEWAY)));
    private final Parley client =
            Parley.with(Settings.of(balancer.address(), Optional.of(parley.key().secret())));
    private final Journal journal = new Journal();
    private final Pulse turns = new Pulse();
    private final List<Event> followed = new ArrayList<>();
    private final List<String> unasked = new ArrayList<>();
    private final List<String> report = new ArrayList<>();
    private final QuietRuns quiet = QuietRuns.make(client);
    private final List<List<String>> continued = new ArrayList<>();
    private List<String> misseen = List.of();
    private int copies;
    private int lists;

    @BeforeAll
    void one_machine_dies_and_the_other_is_restarted() throws InterruptedException, IOException {
        parley.scale(TWICE, 2);
        awaitOwners(projections(1), projections(2));
        var page = quiet.firstPage(client);
        var door = Door.at("balancer", client);
        try (var feed = new Follower<>(client.feed().follow(Listing.ALL, Optional.empty()));
                var looks = Looks.at(quiet, parley.secondRaw(), client);
                var knocks = Knocks.at(Map.of("second-gateway", parley.secondRaw()), door.plain())) {
            awaitFollowing(feed, door);
            try (var interviewees = Interviewees.start(List.of(door), journal, turns, new SplittableRandom(7))) {
                var watched = new Watched(interviewees, door, knocks);
                goOn(interviewees);
                step("first machine killed", watched, () -> {
                    each(1, Part.GATEWAY, instance -> parley.process(instance).killHard());
                    continued.add(quiet.from(page, client));
                    awaitOwners(projections(2));
                });
                step("first machine back", watched, () -> {
                    each(1, Part.GATEWAY, instance -> parley.process(instance).start());
                    each(1, Part.GATEWAY, instance -> parley.process(instance).awaitReady());
                    awaitOwners(projections(1), projections(2));
                });
                step("second machine restarted", watched, () -> {
                    each(
                            2,
                            Part.SECOND_GATEWAY,
                            instance -> parley.process(instance).stop());
                    continued.add(quiet.from(page, client));
                    each(
                            2,
                            Part.SECOND_GATEWAY,
                            instance -> parley.process(instance).start());
                    each(
                            2,
                            Part.SECOND_GATEWAY,
                            instance -> parley.process(instance).awaitReady());
                });
                continued.add(quiet.from(page, client));
                interviewees.finish();
            }
            var last = Studies.run(client, door.plain());
            await().atMost(PATIENCE)
                    .until(() -> feed.received().stream()
                            .anyMatch(one -> one.value().runId().equals(Optional.of(last))));
            feed.received().forEach(one -> followed.add(one.value()));
            unasked.addAll(knocks.violations());
            misseen = looks.violations();
            copies = looks.copies();
            lists = looks.lists();
            report.add("%d single reads were answered from a copy, %d with 503; the list was read %d times"
                    .formatted(copies, looks.later(), lists));
        }
        Files.write(REPORT, report);
    }

    /** Who watches how it goes. */
    private record Watched(Interviewees interviewees, Door door, Knocks knocks) {}

    private void step(String what, Watched watched, Runnable happens) {
        long from = System.nanoTime();
        happens.run();
        goOn(watched.interviewees());
        long to = System.nanoTime();
        report.add(
                "%s: %.1f s until everybody went on; no command acknowledged for %.1f s, no turn seen for %.1f s; %d requests sent once were told to come later, the slowest took %.1f s"
                        .formatted(
                                what,
                                (to - from) / 1e9,
                                seconds(watched.door().answers().longestSilence(from, to)),
                                seconds(turns.longestSilence(from, to)),
                                watched.knocks().refused(from, to),
                                seconds(watched.knocks().slowest(from, to))));
        System.out.println(report.getLast());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static void goOn(Interviewees interviewees) {
        interviewees.awaitMoreAnswers(ROUNDS_OF_ANSWERS * interviewees.count());
    }

    private void each(int machine, Part gateway, Consumer<Instance> what) {
        parley.instances().stream()
                .filter(instance -> instance.part().isGateway()
                        ? instance.part() == gateway
                        : instance.number() == machine && isTwice(instance.part()))
                .toList()
                .parallelStream()
                .forEach(what);
    }

    private boolean isTwice(Part part) {
        return parley.instances().contains(new Instance(part, 2));
    }

    private URI projections(int machine) {
        return parley.address(new Instance(Part.PROJECTIONS, machine));
    }

    /** Until these keep the runs, all of them together and each of them some. */
    private void awaitOwners(URI... instances) {
        var expected = Stream.of(instances).map(URI::getAuthority).sorted().toList();
        await().atMost(PATIENCE).until(() -> parley.routes().owners(Kind.RUN), expected::equals);
    }

    /** A feed begins when somebody first reads it. */
    private void awaitFollowing(Follower<Event> feed, Door door) {
        await().atMost(PATIENCE).until(() -> {
            Studies.run(client, door.plain());
            return !feed.received().isEmpty();
        });
    }

    @AfterAll
    void oneOfEachAgain() {
        client.close();
        balancer.close();
        parley.scale(Set.of(), 1);
    }

    @Test
    void with_both_machines_there_each_keeps_some_runs_and_a_gateway_reads_each_where_it_is_kept() {
        awaitOwners(projections(1), projections(2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(quiet.runs())
                        .allSatisfy(run -> assertThat(Looks.behind(parley.secondRaw(), run))
                                .isEmpty()));
    }

    @Test
    void every_acknowledged_command_took_effect_once_and_nobody_needed_more_than_the_clients_own_repetitions() {
        new Results(parley.client(), journal.sent().keySet()).awaitAll();
        assertThat(Verdict.of(parley, journal)).isEmpty();
    }

    @Test
    void who_asks_once_gets_an_answer_or_is_told_to_come_later_and_nobody_is_kept_waiting() {
        assertThat(unasked).isEmpty();
    }

    @Test
    void lists_have_each_run_once_and_in_order_and_no_run_is_missed_or_older_than_it_was() {
        assertThat(misseen).isEmpty();
        assertThat(lists).isPositive();
    }

    @Test
    void a_cursor_from_before_an_instance_died_goes_on_at_the_same_place_whoever_keeps_the_list_now() {
        assertThat(continued).hasSize(3).containsOnly(quiet.ids());
    }

    @Test
    void copies_answer_for_the_dead_and_say_how_old_they_may_be() {
        assertThat(copies).isPositive();
    }

    @Test
    void a_follower_of_the_feed_hears_everything_once_and_in_order_whichever_gateway_tells_it() {
        for (String run : journal.sent().keySet()) {
            var versions = followed.stream()
                    .filter(event -> event.runId().equals(Optional.of(run)))
                    .map(Event::version)
                    .toList();
            assertThat(versions)
                    .as(run)
                    .isEqualTo(IntStream.rangeClosed(1, versions.size())
                            .mapToObj(Long::valueOf)
                            .toList())
                    .hasSizeGreaterThan(5);
        }
    }
}
