package dev.parley.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.standalone.platform.DataFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A backup")
class BackupTest {

    private static final long INDEX_BYTES = 10 << 20;

    @TempDir
    private Path temporary;

    private Backup.Size written(Path file) throws IOException {
        try (var folder = DataFolder.open(temporary.resolve("data"))) {
            var log = folder.folder("broker/log/parley.run.events.v1-0");
            try (var index = new RandomAccessFile(log.resolve("0.index").toFile(), "rw")) {
                index.setLength(INDEX_BYTES);
            }
            try (var backup = new Backup(folder, file)) {
                return backup.write();
            }
        }
    }

    @Test
    void is_as_large_as_its_file_however_large_empty_indexes_are() throws IOException {
        var file = temporary.resolve("a.backup");
        assertThat(written(file).bytes()).isEqualTo(Files.size(file)).isLessThan(INDEX_BYTES / 10);
    }

    @Test
    void comes_back_as_it_was_and_leaves_nothing_beside_it() throws IOException {
        var file = temporary.resolve("a.backup");
        var size = written(file);
        try (var restore = new Restore(file, temporary.resolve("again"))) {
            assertThat(restore.read()).isEqualTo(size);
        }
        assertThat(temporary.resolve("again/broker/log/parley.run.events.v1-0/0.index"))
                .hasSize(INDEX_BYTES);
        try (var all = Files.list(temporary)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "again", "a.backup");
        }
    }

    @Test
    void names_the_folder_that_is_missing() {
        assertThatThrownBy(() -> written(temporary.resolve("nowhere/a.backup")))
                .isInstanceOf(BackupFailure.class)
                .hasMessage("There is no folder " + temporary.resolve("nowhere")
                        + ". Make it, or name a file in another one.");
    }

    @Test
    void that_was_stopped_before_it_began_writes_nothing() throws IOException {
        var file = temporary.resolve("a.backup");
        try (var folder = DataFolder.open(temporary.resolve("data"))) {
            var backup = new Backup(folder, file);
            backup.close();
            assertThatThrownBy(backup::write).isInstanceOf(CancellationException.class);
        }
        assertThat(file).doesNotExist();
        assertThat(temporary.resolve("a.backup.unfinished")).doesNotExist();
    }

    @Test
    void that_is_damaged_leaves_nothing_of_what_it_held() throws IOException {
        var file = temporary.resolve("a.backup");
        written(file);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        try (var restore = new Restore(file, temporary.resolve("again"))) {
            assertThatThrownBy(restore::read).isInstanceOf(BackupFailure.class);
        }
        assertThat(temporary.resolve("again.unfinished")).doesNotExist();
    }
}
