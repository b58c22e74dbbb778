package dev.parley.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void opens_again_after_it_was_closed() throws Exception {
        try (var folder = DataFolder.open(temporary.resolve("new/data"))) {
            Files.writeString(folder.folder("kept").resolve("file"), "content");
        }
        try (var folder = DataFolder.open(temporary.resolve("new/data"))) {
            assertThat(folder.folder("kept").resolve("file")).hasContent("content");
        }
    }

    @Test
    void is_deleted_on_close_when_it_is_to_be_thrown_away() throws Exception {
        var folder = DataFolder.throwAway();
        Files.writeString(folder.folder("some").resolve("file"), "content");
        folder.close();
        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void refuses_a_second_user_and_names_the_first() {
        try (var _ = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(temporary))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining(
                            "Another Parley (process " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void refuses_a_file() throws Exception {
        var file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file)).hasMessageContaining("is not a folder. Name another one");
    }

    @Test
    void says_in_words_that_a_folder_cannot_be_made() throws Exception {
        var file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("cannot be made")
                .hasMessageNotContaining("Exception")
                .hasMessageContaining("--data");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void says_in_words_that_the_system_has_no_room_for_folders_of_others() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/nope")))
                .hasMessageStartingWith("The data folder /proc/nope cannot be made: no folders are made there.");
    }

    @Test
    void refuses_a_folder_of_something_else_and_leaves_it_alone() throws Exception {
        Files.writeString(temporary.resolve("thesis.txt"), "my thesis");
        assertThatThrownBy(() -> DataFolder.open(temporary)).hasMessageContaining("is not Parley's");
        assertThat(temporary).isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void refuses_a_format_of_another_version() throws Exception {
        DataFolder.open(temporary).close();
        Files.writeString(temporary.resolve("parley-data-format"), "99\n");
        assertThatThrownBy(() -> DataFolder.open(temporary)).hasMessageContaining("has the format '99'");
    }

    @Test
    void refuses_broker_records_without_their_metadata() throws Exception {
        try (var folder = DataFolder.open(temporary)) {
            Files.createDirectories(folder.folder("broker/log").resolve("parley.run.events.v1-0"));
            assertThatThrownBy(() -> BrokerProcess.in(folder, BrokerSettings.onFreePorts()))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("is damaged")
                    .hasMessageContaining("Move it away");
        }
    }
}
