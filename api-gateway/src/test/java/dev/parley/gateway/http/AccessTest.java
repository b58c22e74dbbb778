package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who may see and do what")
final class AccessTest {

    private static TestGateway gateway;
    private static Client client;
    private static String blueprint;
    private static String run;
    private static String joinToken;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        blueprint = gateway.publishedBlueprint();
        var created = client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + blueprint + "\"}");
        run = "/api/v1/interview-runs/" + created.at("id");
        joinToken = created.at("join_token");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sk_live_",
                "sk_live_unknownunknownunknown",
                "sk_live_ACMEACMEACMEACME",
                "pk_live_acmeacmeacmeacme",
                "sk_test_acmeacmeacmeacm0",
                TestGateway.REVOKED_KEY
            })
    void without_a_valid_key_there_is_nothing(String key) {
        var answer = client.as(key).get(run);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("code")).isEqualTo("unauthorized");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.text()).doesNotContain("acme");
    }

    @Test
    void a_key_in_its_own_header_counts_as_well() {
        assertThat(client.as("").get(run, "X-API-Key", TestGateway.KEY).status())
                .isEqualTo(200);
    }

    @Test
    void a_key_made_a_moment_ago_works_at_once() {
        var secret = "sk_live_brandnewbrandnew12";
        gateway.pipeline.knowLate(TestGateway.key(secret, TestGateway.ACME, Set.of(Scope.ADMIN), false));

        assertThat(client.as(secret).get(run).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {TestGateway.OTHER_KEY, TestGateway.TEST_KEY})
    void another_organization_and_the_other_mode_find_nothing(String key) {
        var other = client.as(key);
        for (var path :
                new String[] {run, run + "/transcript", run + "/responses", run + "/analysis", run + "/events"}) {
            assertThat(other.get(path).status()).as(path).isEqualTo(404);
        }
        for (var command : new String[] {"/cancel", "/end"}) {
            assertThat(other.post(run + command, "").status()).as(command).isEqualTo(404);
        }
        assertThat(other.post(run + "/message", "{\"content\":\"x\"}").status()).isEqualTo(404);
        assertThat(other.get("/api/v1/blueprints/" + blueprint).status()).isEqualTo(404);
        assertThat(other.put("/api/v1/blueprints/" + blueprint + "/graph", "{}").status())
                .isEqualTo(404);
        assertThat(other.post("/api/v1/blueprints/" + blueprint + "/publish", "")
                        .status())
                .isEqualTo(404);
        assertThat(other.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + blueprint + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(other.get("/api/v1/interview-runs").text()).contains("\"data\":[]");
        assertThat(client.get(run).at("status")).isEqualTo("created");
    }

    @Test
    void a_key_does_only_what_its_scopes_allow() {
        var reader = client.as(TestGateway.READ_KEY);

        assertThat(reader.get(run).status()).isEqualTo(200);
        assertThat(reader.get(run).at("join_token")).isEqualTo("null");
        assertThat(reader.post(run + "/end", "").at("code")).isEqualTo("insufficient_scope");
        assertThat(reader.get(run + "/transcript").at("code")).isEqualTo("insufficient_scope");
        assertThat(reader.get(run + "?expand%5B%5D=transcript").at("code")).isEqualTo("insufficient_scope");
        assertThat(reader.get("/api/v1/interview-runs?expand%5B%5D=agent").at("code"))
                .isEqualTo("insufficient_scope");
        assertThat(reader.get("/api/v1/blueprints/" + blueprint).at("code")).isEqualTo("insufficient_scope");
    }

    @Test
    void looking_at_a_join_link_changes_nothing_and_shows_nothing_of_the_research() {
        var state = client.as("").get("/api/v1/join/" + joinToken);

        assertThat(state.status()).isEqualTo(200);
        assertThat(client.get(run).at("version")).isEqualTo("1");
        assertThat(state.text()).doesNotContain("system_prompt", "You are kind", "motives", "metadata", "objective");
    }

    @Test
    void a_join_link_opens_no_other_door() {
        assertThat(client.as("").get(run, "X-API-Key", joinToken).status()).isEqualTo(401);
    }
}
