package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.OpenLinkId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.json.Json;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.auth.OpenTokens;
import dev.parley.gateway.open.VisitorLimits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A visitor of an open link")
final class OpenLinkVisitorTest {

    private static final OpenTokens TOKENS = new OpenTokens(TestGateway.SECRET, "https://talk.example");

    private TestGateway gateway;
    private Client visitor;
    private String blueprint;

    @BeforeEach
    void start() {
        gateway = new TestGateway();
        visitor = gateway.client().as("");
        blueprint = gateway.publishedBlueprint();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private String link(
            OptionalInt places, Optional<Instant> expiresAt, boolean enabled, OpenLinkSpec.Field... fields) {
        var spec = new OpenLinkSpec(
                new BlueprintId(PublicIds.parse(Kind.BLUEPRINT, blueprint).orElseThrow()),
                "On the website",
                Optional.empty(),
                Optional.empty(),
                places,
                expiresAt,
                OptionalInt.empty(),
                List.of(fields),
                enabled,
                new Json.Object(Map.of("wave", Json.number(1))));
        var link = new OpenLink(
                new OpenLinkId(UUID.randomUUID()), TestGateway.ACME, 1, spec, 0, false, Instant.EPOCH, Instant.EPOCH);
        gateway.pipeline.know(link);
        return "/api/v1/open/" + TOKENS.link(link).token();
    }

    private static OpenLinkSpec.Field field(String key, boolean required) {
        return new OpenLinkSpec.Field(key, "Your " + key, required);
    }

    @Test
    void sees_what_is_asked_and_gets_a_run_of_their_own() {
        var link = link(OptionalInt.empty(), Optional.empty(), true, field("name", true), field("team", false));
        var entry = visitor.get(link);
        assertThat(entry.at("status")).as(entry.text()).isEqualTo("open");
        assertThat(entry.at("fields[0].key")).isEqualTo("name");
        assertThat(entry.at("estimated_duration_m")).isEqualTo("5");

        var place = visitor.post(link, "{\"fields\":{\"name\":\"Grace\",\"team\":\"red\"}}");
        assertThat(place.status()).as(place.text()).isEqualTo(201);
        assertThat(place.at("join_url")).endsWith(place.at("join_token"));
        assertThat(visitor.get("/api/v1/join/" + place.at("join_token")).status())
                .isEqualTo(200);
        var run = gateway.client().get("/api/v1/interview-runs/" + place.at("run_id"));
        assertThat(run.at("participant.name")).isEqualTo("Grace");
        assertThat(run.at("participant.metadata.team")).isEqualTo("red");
        assertThat(run.at("metadata.wave")).isEqualTo("1");
    }

    @Test
    void finds_the_same_run_again_with_the_same_key() {
        var link = link(OptionalInt.of(1), Optional.empty(), true);
        var first = visitor.post(link, "{}", "Idempotency-Key", "v1");
        var again = visitor.post(link, "{}", "Idempotency-Key", "v1");
        assertThat(again.at("run_id")).isEqualTo(first.at("run_id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        var other = visitor.post(link, "{}", "Idempotency-Key", "v2");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("code")).isEqualTo("link_full");
        assertThat(visitor.get(link).at("status")).isEqualTo("full");
    }

    @Test
    void is_asked_again_for_what_is_missing_and_takes_no_place_before() {
        var link = link(OptionalInt.of(1), Optional.empty(), true, field("name", true));
        assertThat(visitor.post(link, "{}").at("errors[0].path")).isEqualTo("fields");
        assertThat(visitor.post(link, "{\"fields\":{}}").at("errors[0].path")).isEqualTo("fields.name");
        assertThat(visitor.post(link, "{\"fields\":{\"name\":\"G\",\"age\":\"9\"}}")
                        .at("errors[0].code"))
                .isEqualTo("unknown_field");
        assertThat(visitor.post(link, "{\"fields\":{\"name\":\"" + "x".repeat(600) + "\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(visitor.post(link, "{\"fields\":{\"name\":\"G\"}}").status()).isEqualTo(201);
    }

    @Test
    void is_told_that_it_is_over_or_switched_off() {
        var over = link(OptionalInt.empty(), Optional.of(Instant.now().minusSeconds(1)), true);
        assertThat(visitor.get(over).at("status")).isEqualTo("expired");
        var expired = visitor.post(over, "{}");
        assertThat(expired.status()).isEqualTo(410);
        assertThat(expired.at("code")).isEqualTo("link_expired");
        var off = visitor.post(link(OptionalInt.empty(), Optional.empty(), false), "{}");
        assertThat(off.status()).isEqualTo(410);
        assertThat(off.at("code")).isEqualTo("link_disabled");
        assertThat(visitor.get("/api/v1/open/" + "A".repeat(66)).status()).isEqualTo(404);
    }

    @Test
    void gets_a_place_or_none_but_there_is_never_one_too_many() throws Exception {
        var link = link(OptionalInt.of(5), Optional.empty(), true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 30)
                    .mapToObj(i -> threads.submit(() -> visitor.post(link, "{}", "Idempotency-Key", "c" + i)))
                    .toList();
            int in = 0;
            for (var answer : answers) {
                var status = answer.get().status();
                assertThat(status).isIn(201, 409);
                in += status == 201 ? 1 : 0;
            }
            assertThat(in).isEqualTo(5);
        }
    }

    @Test
    void waits_when_too_many_come_from_one_address() {
        var link = link(OptionalInt.empty(), Optional.empty(), true);
        Client.Answer last = visitor.post(link, "{}");
        // Room comes back while they come; on a slow machine more of them have to.
        for (int i = 0; i < 10 * VisitorLimits.PER_ADDRESS && last.status() == 201; i++) {
            last = visitor.post(link, "{}");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotEmpty();
    }
}
