package dev.parley.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.client.Parley;
import dev.parley.client.model.InterviewRun;
import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import dev.parley.simulator.Act;
import dev.parley.simulator.Participant;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import dev.parley.simulator.trial.Cast;
import dev.parley.simulator.trial.Plan;
import dev.parley.simulator.trial.Trial;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A trial of a blueprint")
final class TrialTest {

    private static final int AT_ONCE = 3;

    private final TestGateway gateway = new TestGateway();
    private final Client client = gateway.client().as(TestGateway.TEST_KEY);
    private final CountDownLatch thinking = new CountDownLatch(AT_ONCE);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void that_is_stopped_tells_what_was_done_by_then_and_blames_nobody() throws Exception {
        try (var parley = Parley.at(gateway.server.uri(), TestGateway.TEST_KEY);
                var elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            var plan = new Plan(blueprint(), List.of(Persona.TERSE), 1_000, AT_ONCE, 1, "stopped");
            var trial = new Trial(parley, plan, new Everybody("slow", new Slow()));
            var conducted = elsewhere.submit(() -> trial.conduct(_ -> {}));
            thinking.await();

            trial.stop();

            var report = conducted.get();
            assertThat(report.planned()).isEqualTo(1_000);
            assertThat(report.runs()).isZero();
            assertThat(report.failures()).isEmpty();
            assertThat(report.engine()).isEqualTo("slow");
        }
    }

    @Test
    void counts_those_who_do_not_consent_as_what_they_are() throws InterruptedException {
        try (var parley = Parley.at(gateway.server.uri(), TestGateway.TEST_KEY)) {
            var plan = new Plan(blueprint(), List.of(Persona.HOSTILE), AT_ONCE, AT_ONCE, 1, "declined");

            var report = new Trial(parley, plan, new Everybody("unwilling", new Unwilling())).conduct(_ -> {});

            assertThat(report.failures()).isEmpty();
            assertThat(report.ends())
                    .singleElement()
                    .satisfies(end -> assertThat(end.endReason()).contains("consent_declined"));
            assertThat(report.ends().getFirst().runs()).isEqualTo(AT_ONCE);
        }
    }

    private String blueprint() {
        var agent = client.post("/api/v1/agents", Samples.AGENT).at("id");
        var blueprint =
                client.post("/api/v1/blueprints", Samples.blueprint(agent)).at("id");
        client.post("/api/v1/blueprints/" + blueprint + "/publish", "");
        return blueprint;
    }

    /** Everybody is the same person. */
    private record Everybody(String engine, Participant participant) implements Cast {
        @Override
        public Participant participant(InterviewRun run, Persona persona, long seed) {
            return participant;
        }
    }

    /** People who do not agree to be interviewed. */
    private static final class Unwilling implements Participant {
        @Override
        public boolean consents() {
            return false;
        }

        @Override
        public Act answer(Situation now) {
            throw new IllegalStateException("nobody asks them");
        }
    }

    /** People who never know what to say. */
    private final class Slow implements Participant {
        @Override
        public boolean consents() {
            return true;
        }

        @Override
        public Act answer(Situation now) {
            thinking.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Act.Say("Well …", false);
        }
    }
}
