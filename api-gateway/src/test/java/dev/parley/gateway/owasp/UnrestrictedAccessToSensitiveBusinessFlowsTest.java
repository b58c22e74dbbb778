package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.HttpEdge;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.gateway.live.StreamLimits;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * API6:2023 Unrestricted Access to Sensitive Business Flows: interviews taken by machines, and money spent by strangers.
 *
 * <p>Here: whoever claims to come from everywhere is still one, robots stay out of real interviews, and what costs money is done once. An
 * open link's places, rate and expiry: {@code OpenLinkVisitorTest}, and over several gateways {@code OpenLinkTest}; requests of one
 * participant: {@code EdgeTest}; analyses of a run: {@code RunRightsTest}; entries of a conversation: {@code LimitsSpec} of the domain;
 * calls of models: {@code ModelCallerTest}.
 */
@DisplayName("What people are meant to do once")
final class UnrestrictedAccessToSensitiveBusinessFlowsTest {

    private static final String RUNS = "/api/v1/interview-runs";
    private static final int MANY = 300;

    private static TestGateway gateway;
    private static Client client;

    @BeforeAll
    static void start() {
        var plenty = new Rate(100_000, 100_000);
        gateway = new TestGateway(
                GatewayConfig.DEFAULT_PATIENCE,
                StreamLimits.DEFAULT,
                new HttpEdge(
                        new RequestRates(plenty, new Rate(1, 5), new Rate(1, 20)),
                        InFlightLimits.DEFAULT,
                        Set.of(),
                        Optional.empty()));
        client = gateway.client();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    /** Nobody was told to believe such headers. */
    @Test
    void is_not_done_more_often_by_claiming_other_addresses() {
        var visitor = client.as("");
        int status = 0;
        for (int i = 0; i < MANY && status != 429; i++) {
            var address = "198.51.100." + i % 250;
            status = visitor.get(
                            "/api/v1/open/" + "A".repeat(66),
                            "X-Forwarded-For",
                            address,
                            "Forwarded",
                            "for=" + address,
                            "X-Real-IP",
                            address,
                            "CF-Connecting-IP",
                            address)
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void is_not_done_more_often_under_several_keys_by_the_participant_of_one_link() {
        var run = run();
        int status = 0;
        for (int i = 0; i < MANY && status != 429; i++) {
            status = client.as("sk_live_madeupmadeup" + i)
                    .post("/api/v1/join/" + run.at("join_token") + "/messages", "{\"content\":\"again\"}")
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void is_not_done_by_simulated_participants_in_live_runs() {
        var refused = client.post(RUNS + "/" + run().at("id") + "/simulate", "{\"persona\":\"cooperative\"}");

        assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
        assertThat(refused.status()).isNotEqualTo(429);
    }

    @Test
    void is_done_once_when_it_is_sent_again() {
        var body = "{\"blueprint_id\":\"" + gateway.publishedBlueprint() + "\"}";
        var first = client.post(RUNS, body, "Idempotency-Key", "once");

        assertThat(client.post(RUNS, body, "Idempotency-Key", "once").at("id")).isEqualTo(first.at("id"));
    }

    private static Client.Answer run() {
        return client.post(RUNS, "{\"blueprint_id\":\"" + gateway.publishedBlueprint() + "\"}");
    }
}
