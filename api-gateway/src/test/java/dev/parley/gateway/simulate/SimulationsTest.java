package dev.parley.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.id.RunId;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.simulate.Simulation.Status;
import dev.parley.simulator.Persona;
import dev.parley.simulator.StudyNotes;
import dev.parley.simulator.builtin.BuiltInParticipant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The simulated participants of a gateway")
final class SimulationsTest {

    /** Takes connections and never says anything. */
    private final ServerSocket silent = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());

    private final Simulations simulations =
            new Simulations(() -> URI.create("http://127.0.0.1:" + silent.getLocalPort()), InstantSource.system());

    SimulationsTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        simulations.close();
        silent.close();
    }

    @Test
    void are_so_many_at_most() {
        for (int i = 0; i < Simulations.MOST_AT_ONCE; i++) {
            assertThat(simulations.start(visit(i))).isInstanceOf(Result.Ok.class);
        }

        assertThat(simulations.start(visit(Simulations.MOST_AT_ONCE)))
                .isInstanceOfSatisfying(Result.Refused.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(ErrorCode.RATE_LIMITED);
                    assertThat(refused.problem().retryAfter()).isPresent();
                });
    }

    @Test
    void go_home_when_the_gateway_stops() {
        simulations.start(visit(1));

        simulations.close();

        await().until(() -> simulations
                .of(run(1))
                .map(Simulation::status)
                .filter(Status.STOPPED::equals)
                .isPresent());
        assertThat(simulations.start(visit(2))).isInstanceOf(Result.Refused.class);
    }

    private static Visit visit(int number) {
        return new Visit(
                TestGateway.ACME_TEST,
                run(number),
                "token",
                new Visit.Guest(
                        Persona.TERSE, new BuiltInParticipant(Persona.TERSE, number), BuiltInParticipant.ENGINE),
                StudyNotes.NONE);
    }

    private static RunId run(int number) {
        return new RunId(new UUID(1, number));
    }
}
