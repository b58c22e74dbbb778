package dev.parley.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The topology of tables")
class TopologyIsAsWrittenTest {

    /** A difference is a migration: give the store or node that changed a new name, then renew the file. */
    @Test
    void is_the_one_that_is_checked_in() throws IOException {
        try (var written = TopologyIsAsWrittenTest.class.getResourceAsStream("/topology.txt")) {
            assertThat(written).as("topology.txt").isNotNull();
            assertThat(TablesDriver.description().strip())
                    .isEqualTo(new String(written.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
