package dev.parley.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCachesTest {

    @TempDir
    private Path folder;

    @Test
    void a_program_starts_with_its_cache_where_there_is_one() throws IOException {
        Files.createFile(folder.resolve("broker.aot"));
        assertThat(AotCaches.flags(Optional.of(folder), false, "broker"))
                .containsExactly("-XX:AOTCache=" + folder.resolve("broker.aot"));
        assertThat(AotCaches.flags(Optional.of(folder), false, "other")).isEmpty();
        assertThat(AotCaches.flags(Optional.empty(), false, "broker")).isEmpty();
    }

    @Test
    void a_trial_run_makes_the_cache() {
        assertThat(AotCaches.flags(Optional.of(folder), true, "broker"))
                .containsExactly("-XX:AOTCacheOutput=" + folder.resolve("broker.aot"));
    }
}
