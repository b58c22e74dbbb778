package dev.parley.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The run-processor's topologies")
class TopologiesAreAsWrittenTest {

    /** A difference is a migration: give the store or node that changed a new name, then renew the file. */
    @Test
    void of_the_commands_is_the_one_that_is_checked_in() throws IOException {
        assertIsWritten(RunProcessorDriver.topology(), "/topology-commands.txt");
    }

    @Test
    void of_the_timers_is_the_one_that_is_checked_in() throws IOException {
        assertIsWritten(TimerDriver.topology(), "/topology-timers.txt");
    }

    private static void assertIsWritten(Topology topology, String file) throws IOException {
        try (var written = TopologiesAreAsWrittenTest.class.getResourceAsStream(file)) {
            assertThat(written).as(file).isNotNull();
            assertThat(topology.describe().toString().strip())
                    .isEqualTo(new String(written.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
