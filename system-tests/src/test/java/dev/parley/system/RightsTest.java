package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.ModelChoice;
import dev.parley.client.model.ModelConfig.Provider;
import dev.parley.client.model.Participant;
import dev.parley.client.model.ResultStatus;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Refusal;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/** What people have a right to, on real parts: links that end, words that go, analyses that are made again. */
class RightsTest {

    private static final String WORDS = "the unmistakable words of a participant";
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Deployment parley = Deployment.shared();
    private final Parley api = parley.client();
    private final Parley other = parley.secondClient();

    @Test
    void a_link_that_was_replaced_at_one_gateway_is_dead_at_the_other() {
        var created = api.runs().create(RunDraft.on(Studies.plain(api)));
        try (var old = other.conversation(created.joinToken().orElseThrow())) {
            old.join();

            var rotated = api.runs().rotateLink(created.id());

            assertThat(Refusal.of(() -> old.say("too late")).status()).isEqualTo(NOT_FOUND);
            try (var fresh = other.conversation(rotated.joinToken().orElseThrow())) {
                fresh.say("in time");
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(Refusal.of(old::state).status()).isEqualTo(NOT_FOUND));
                assertThat(fresh.state().runId()).isEqualTo(created.id());
            }
        }
    }

    @Test
    void erased_words_are_gone_from_the_views_and_from_the_log() throws ExecutionException, InterruptedException {
        var blueprint = Studies.plain(api);
        var run = Studies.run(api, blueprint);
        api.runs().message(run, MessageDraft.typed(WORDS));
        var id = PublicIds.parse(Kind.RUN, run).orElseThrow().toString();

        long erasedAt = api.runs().erase(run).version();

        assertThat(Refusal.of(() -> other.runs().message(run, MessageDraft.typed("more")))
                        .status())
                .isEqualTo(GONE);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Refusal.of(() -> api.runs().get(run)).status()).isEqualTo(GONE);
            assertThat(Refusal.of(() -> other.runs().partialTranscript(run)).status())
                    .isEqualTo(GONE);
        });
        await().atMost(PATIENCE).untilAsserted(() -> {
            var newest = newestOfEveryKey(id);
            assertThat(newest).hasSize((int) erasedAt);
            assertThat(newest.remove(id + ":" + erasedAt)).isPresent();
            assertThat(newest.values()).as("everything before is a tombstone").allMatch(Optional::isEmpty);
        });

        compactSoon();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    Studies.run(api, blueprint);
                    assertThat(isOnTheLog(WORDS)).isFalse();
                });
    }

    private Map<String, Optional<RunEvent>> newestOfEveryKey(String run) {
        var newest = new HashMap<String, Optional<RunEvent>>();
        for (var found : parley.kafka().readAll(Topics.RUN_EVENTS, IsolationLevel.READ_COMMITTED)) {
            if (found.key().startsWith(run + ":")) {
                newest.put(found.key(), found.value().map(event -> event.event()));
            }
        }
        return newest;
    }

    private boolean isOnTheLog(String words) {
        return parley.kafka().readAll(Topics.RUN_EVENTS, IsolationLevel.READ_UNCOMMITTED).stream()
                .anyMatch(found -> found.value()
                        .filter(event -> event.event() instanceof RunEvent.MessageRecorded message
                                && message.content().equals(words))
                        .isPresent());
    }

    /** What the broker does within its days is made to happen within seconds. */
    private void compactSoon() throws ExecutionException, InterruptedException {
        var settings = Map.of("segment.ms", "500", "min.cleanable.dirty.ratio", "0.0", "max.compaction.lag.ms", "1000");
        Collection<AlterConfigOp> changes = settings.entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.RUN_EVENTS.name());
        try (var admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", parley.kafka().config().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, changes)).all().get();
        }
    }

    @Test
    void a_participant_is_erased_from_all_runs_and_can_take_everything_along_before() {
        var who = new Participant(Optional.of("p-17"), Optional.empty(), Optional.empty());
        var draft = RunDraft.on(Studies.plain(api)).withParticipant(who);
        var runs = List.of(
                api.runs().create(draft).id(), other.runs().create(draft).id());
        await().atMost(PATIENCE)
                .untilAsserted(() -> runs.forEach(
                        run -> assertThat(api.runs().get(run).participant().externalId())
                                .isEqualTo(who.externalId())));

        var archive = api.participants().export("p-17");
        assertThat(Arrays.copyOf(archive, 2)).isEqualTo("PK".getBytes(StandardCharsets.US_ASCII));

        assertThat(api.participants().erase("p-17").runsErased()).isEqualTo(2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> runs.forEach(run -> assertThat(
                                Refusal.of(() -> other.runs().get(run)).status())
                        .isEqualTo(GONE)));
        assertThat(other.participants().erase("p-17").runsErased()).isZero();
    }

    @Test
    void a_run_is_analysed_again_and_the_analysis_before_is_kept() {
        var run = Studies.run(api, Studies.plain(api));
        api.runs().message(run, MessageDraft.typed("I plan with a paper calendar every Monday."));
        api.runs().end(run);
        await().atMost(PATIENCE).until(() -> api.runs().get(run).status() == RunStatus.COMPLETED);
        var first = api.runs().get(run).analysisId().orElseThrow();

        var asked = other.runs().analyseAgain(run, Optional.of(ModelChoice.of(Provider.BUILTIN)));

        assertThat(asked.status()).isEqualTo(ResultStatus.PROCESSING);
        var second = asked.id().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        await().atMost(PATIENCE)
                .until(() -> api.runs().get(run).analysisId().orElseThrow().equals(second));
        assertThat(api.runs().analysis(run).id()).contains(second);
        assertThat(api.runs().analyses(run, Listing.ALL).data().stream()
                        .map(analysis -> analysis.id().orElseThrow()))
                .containsExactly(second, first);
    }

    @Test
    void who_read_what_was_said_is_told() {
        var run = Studies.run(api, Studies.plain(api));
        var said = api.runs().message(run, MessageDraft.typed("Nobody shall know."));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> other.runs().get(run).version() >= said.version());

        other.runs().partialTranscript(run);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                api.runs().accessLog(run, Listing.ALL).data())
                        .singleElement()
                        .satisfies(read -> {
                            assertThat(read.content()).isEqualTo("transcript");
                            assertThat(read.keyId()).isEqualTo(parley.key().id());
                        }));
    }
}
