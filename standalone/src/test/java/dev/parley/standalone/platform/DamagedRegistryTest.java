package dev.parley.standalone.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedRegistryTest {

    @Test
    void records_without_their_schemas_are_a_damaged_folder(@TempDir Path temporary) throws IOException {
        try (var folder = DataFolder.open(temporary.resolve("data"))) {
            var partition = folder.folder("broker/log/parley.run.events.v1-0");
            Files.writeString(partition.resolve("00000000000000000000.log"), "");
            assertThatCode(() -> RegistryProcess.in(folder, RegistrySettings.onFreePorts()))
                    .as("nothing was written yet")
                    .doesNotThrowAnyException();
            Files.writeString(partition.resolve("00000000000000000000.log"), "records");
            assertThatThrownBy(() -> RegistryProcess.in(folder, RegistrySettings.onFreePorts()))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("does not hold their schemas");
        }
    }
}
