package dev.parley.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import dev.parley.system.operations.OperatedParley.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everything is destroyed, and comes back out of one file. */
@Execution(ExecutionMode.CONCURRENT)
class BackupTest {

    @TempDir
    private Path folder;

    @Test
    void a_restored_parley_serves_the_same_runs_keys_and_links_byte_for_byte() throws Exception {
        Path data = folder.resolve("data");
        Path file = folder.resolve("parley.backup");
        List<String> paths;
        List<String> before;
        String link;
        String open;
        try (var parley = OperatedParley.up(data);
                var api = parley.client()) {
            String blueprint = Studies.plain(api);
            var participant = Participant.start(api, blueprint);
            for (int i = 1; i <= 5; i++) {
                participant.says("q" + i, "My answer to question " + i + " is a shared calendar.");
            }
            participant.awaitStatus(RunStatus.COMPLETED);
            var invited = api.runs().create(RunDraft.on(blueprint));
            link = invited.joinToken().orElseThrow();
            open = invited.id();
            paths = paths(participant.run(), open, blueprint);
            before = Views.of(parley, paths);

            Said busy = parley.runs("backup", file.toString());
            assertThat(busy.exitCode()).isEqualTo(1);
            assertThat(busy.err()).contains("Another Parley").contains("Stop it");
        }
        run("backup", file, data).well();
        destroy(data);

        Said restored = run("restore", file, data).well();
        assertThat(restored.err()).contains("files");
        try (var parley = OperatedParley.up(data);
                var api = parley.client()) {
            assertThat(Views.of(parley, paths)).isEqualTo(before);
            api.conversation(link).join();
            assertThat(api.runs().get(open).status()).isEqualTo(RunStatus.ACTIVE);
        }
        assertThat(run("restore", file, data).err()).contains("is not empty");
    }

    @Test
    void a_file_that_is_no_whole_backup_changes_nothing() throws IOException {
        Path data = folder.resolve("data");
        Path file = folder.resolve("torn.backup");
        assertThat(run("restore", file, data).err()).contains("There is no file");
        Files.writeString(file, "not a backup");
        assertThat(run("restore", file, data).err()).contains("is no backup of Parley's");
        assertThat(data).doesNotExist();
    }

    private static List<String> paths(String run, String other, String blueprint) {
        return List.of(
                "/api/v1/interview-runs/" + run,
                "/api/v1/interview-runs/" + run + "/transcript",
                "/api/v1/interview-runs/" + run + "/responses",
                "/api/v1/interview-runs/" + run + "/analysis",
                "/api/v1/interview-runs/" + run + "/events?limit=100",
                "/api/v1/interview-runs/" + run + "/decisions",
                "/api/v1/interview-runs/" + other,
                "/api/v1/interview-runs?limit=100",
                "/api/v1/blueprints/" + blueprint,
                "/api/v1/agents");
    }

    private Said run(String command, Path file, Path data) {
        return OperatedParley.command(Arrays.asList(command, file.toString(), "--data", data.toString()));
    }

    private static void destroy(Path data) throws IOException {
        try (var paths = Files.walk(data)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
