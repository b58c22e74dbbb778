package dev.parley.run.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of definitions")
class DefinitionsTableTest {

    /** On disk it would keep its processor from ever starting again after a kill; {@link DefinitionsTable} says why. */
    @Test
    void leaves_nothing_on_disk() {
        var topology = new Topology();
        DefinitionsTable.add(topology);
        try (var driver = new TopologyTestDriver(topology, new Properties())) {
            assertThat(driver.getKeyValueStore(DefinitionsTable.STORE).persistent())
                    .isFalse();
        }
    }
}
