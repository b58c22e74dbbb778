package dev.parley.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.StartupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationFileTest {
    @TempDir
    Path temporary;

    private DataFolder folder;
    private InstallationFile file;

    @BeforeEach
    void openFolder() {
        folder = DataFolder.open(temporary.resolve("data"));
        file = new InstallationFile(folder);
    }

    @AfterEach
    void closeFolder() {
        folder.close();
    }

    @Test
    void keeps_organization_secret_and_keys_over_restarts() {
        var made = file.readOrMake();
        assertThat(new InstallationFile(folder).readOrMake()).isEqualTo(made);
        assertThat(made.liveKey()).startsWith("sk_live_");
        assertThat(made.testKey()).startsWith("sk_test_");
        assertThat(made.joinSecretBytes()).hasSize(32);
    }

    @Test
    void is_readable_for_its_owner_only() throws IOException {
        file.readOrMake();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void says_what_to_do_when_it_is_damaged() throws IOException {
        file.readOrMake();
        Files.writeString(file.path(), "organization=\\uzzzz");
        assertDamaged();
        Files.writeString(file.path(), "");
        assertDamaged();
    }

    @Test
    void is_not_made_anew_for_a_log_that_belongs_to_lost_keys() throws IOException {
        Files.writeString(folder.folder("broker/log").resolve("meta.properties"), "");
        assertThatThrownBy(() -> file.readOrMake())
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("holds a log but no installation.properties");
    }

    @Test
    void tells_no_secret_when_it_is_printed() {
        var made = file.readOrMake();
        assertThat(made.toString()).doesNotContain(made.liveKey()).doesNotContain(made.joinSecret());
    }

    private void assertDamaged() {
        assertThatThrownBy(() -> new InstallationFile(folder).readOrMake())
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("is damaged. Put back a copy of it");
    }
}
