package dev.parley.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.standalone.platform.LoopbackPorts;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command that needs a broker")
class BrokersTest {

    private final List<String> said = new ArrayList<>();

    private void await(String bootstrapServers, Duration patience) {
        new Brokers(bootstrapServers, said::add).await(Duration.ZERO, patience);
    }

    @Test
    void says_what_it_waits_for_and_then_that_nobody_answers() {
        var nobody = "127.0.0.1:" + LoopbackPorts.free();
        assertThatThrownBy(() -> await(nobody, Duration.ofMillis(300)))
                .isInstanceOf(EventsFailure.class)
                .hasMessage("No broker answers at " + nobody + ". " + Advice.BROKER);
        assertThat(said).containsExactly("Waiting for a broker at " + nobody + ".");
    }

    @Test
    void says_nothing_where_one_of_several_listens() throws Exception {
        try (var broker = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            await("127.0.0.1:" + LoopbackPorts.free() + ", 127.0.0.1:" + broker.getLocalPort(), Duration.ofSeconds(10));
        }
        assertThat(said).isEmpty();
    }

    @Test
    void leaves_addresses_that_are_none_to_the_client() {
        await("nonsense", Duration.ofMillis(300));
        assertThat(said).isEmpty();
    }
}
