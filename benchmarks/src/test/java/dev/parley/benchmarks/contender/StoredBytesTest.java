package dev.parley.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is stored in a data folder")
class StoredBytesTest {

    @TempDir
    private Path folder;

    @Test
    void is_the_records_of_each_topic_and_the_files_of_each_store() throws IOException {
        write("broker/log/parley.run.events.v1-0/00000000000000000000.log", 300);
        write("broker/log/parley.run.events.v1-1/00000000000000000000.log", 200);
        write("broker/log/parley.run.events.v1-1/00000000000000000000.index", 77);
        write("broker/log/__consumer_offsets-3/00000000000000000000.log", 50);
        write("state/parley-tables/0_0/rocksdb/rows/000012.sst", 40);
        write("state/parley-tables/0_1/rocksdb/rows/000013.sst", 2);
        write("state/parley-tables/0_1/rocksdb/rows/LOG", 9);
        assertThat(StoredBytes.in(folder))
                .isEqualTo(new StoredBytes(
                        Map.of("parley.run.events.v1", 500L, "__…", 50L), Map.of("parley-tables rows", 42L)));
    }

    @Test
    void what_has_come_since_is_what_has_grown() {
        var before = new StoredBytes(Map.of("a", 10L, "b", 5L), Map.of());
        var after = new StoredBytes(Map.of("a", 30L, "b", 5L, "c", 7L), Map.of("s", 1L));
        assertThat(after.since(before)).isEqualTo(new StoredBytes(Map.of("a", 20L, "c", 7L), Map.of("s", 1L)));
    }

    private void write(String file, int bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[bytes]);
    }
}
