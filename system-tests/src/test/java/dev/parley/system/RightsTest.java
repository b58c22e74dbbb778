package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.run.RunEvent;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.ApiClient;
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
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Deployment parley = Deployment.shared();
    private final ApiClient api = parley.client();
    private final ApiClient other = parley.secondClient();

    @Test
    void a_link_that_was_replaced_at_one_gateway_is_dead_at_the_other() {
        var created = api.post("/api/v1/interview-runs", "{\"blueprint_id\": \"" + Studies.plain(api) + "\"}")
                .expect(201);
        var path = "/api/v1/interview-runs/" + created.text("/id");
        var old = "/api/v1/join/" + created.text("/join_token");
        other.post(old + "/sessions", "{}").expect(200);

        var rotated = api.post(path + "/rotate-link", "{}").expect(200);

        other.post(old + "/messages", "{\"content\": \"too late\"}").expect(404);
        var fresh = "/api/v1/join/" + rotated.text("/join_token");
        other.post(fresh + "/messages", "{\"content\": \"in time\"}").expect(200);
        await().atMost(PATIENCE).untilAsserted(() -> other.get(old).expect(404));
        other.get(fresh).expect(200);
    }

    @Test
    void erased_words_are_gone_from_the_views_and_from_the_log() throws ExecutionException, InterruptedException {
        var blueprint = Studies.plain(api);
        var run = Studies.run(api, blueprint);
        var path = "/api/v1/interview-runs/" + run;
        api.post(path + "/message", "{\"content\": \"" + WORDS + "\"}").expect(200);
        var id = PublicIds.parse(Kind.RUN, run).orElseThrow().toString();

        long erasedAt =
                api.delete(path + "/content").expect(200).body().at("/version").asLong();

        other.post(path + "/message", "{\"content\": \"more\"}").expect(410);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(api.get(path).status()).isEqualTo(410);
            assertThat(other.get(path + "/transcript?partial=true").status()).isEqualTo(410);
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
        var blueprint = Studies.plain(api);
        var create = "{\"blueprint_id\": \"%s\", \"participant\": {\"external_id\": \"p-17\"}}".formatted(blueprint);
        var runs = List.of(
                api.post("/api/v1/interview-runs", create).expect(201).text("/id"),
                other.post("/api/v1/interview-runs", create).expect(201).text("/id"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> runs.forEach(
                        run -> api.get("/api/v1/interview-runs/" + run).expect(200)));

        var archive = api.download("/api/v1/participants/export?external_id=p-17");
        assertThat(Arrays.copyOf(archive, 2)).isEqualTo("PK".getBytes(StandardCharsets.US_ASCII));

        var erased = api.post("/api/v1/participants/erase", "{\"external_id\": \"p-17\"}")
                .expect(200);
        assertThat(erased.body().at("/runs_erased").asInt()).isEqualTo(2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> runs.forEach(
                        run -> other.get("/api/v1/interview-runs/" + run).expect(410)));
        var again = other.post("/api/v1/participants/erase", "{\"external_id\": \"p-17\"}")
                .expect(200);
        assertThat(again.body().at("/runs_erased").asInt()).isZero();
    }

    @Test
    void a_run_is_analysed_again_and_the_analysis_before_is_kept() {
        var run = Studies.run(api, Studies.plain(api));
        var path = "/api/v1/interview-runs/" + run;
        api.post(path + "/message", "{\"content\": \"I plan with a paper calendar every Monday.\"}")
                .expect(200);
        api.post(path + "/end", "{}").expect(200);
        await().atMost(PATIENCE).until(() -> api.get(path).text("/status").equals("completed"));
        var first = api.get(path).text("/analysis_id");

        var asked = other.post(path + "/analysis", "{\"model_config\": {\"generation\": {\"provider\": \"builtin\"}}}")
                .expect(202);
        assertThat(asked.text("/status")).isEqualTo("processing");
        assertThat(asked.text("/id")).isNotEqualTo(first);
        await().atMost(PATIENCE).until(() -> api.get(path).text("/analysis_id").equals(asked.text("/id")));
        assertThat(api.get(path + "/analysis").expect(200).text("/id")).isEqualTo(asked.text("/id"));
        assertThat(api.get(path + "/events?limit=100").body().toString()).contains(first, asked.text("/id"));
    }
}
