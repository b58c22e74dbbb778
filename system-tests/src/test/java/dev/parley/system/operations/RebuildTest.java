package dev.parley.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Views are dropped and built anew from the log, and nobody notices. */
@Execution(ExecutionMode.CONCURRENT)
class RebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void rebuilt_views_are_the_old_ones_byte_for_byte_while_reads_and_writes_go_on() throws Exception {
        Path data = folder.resolve("data");
        List<String> paths;
        List<String> before;
        try (var parley = OperatedParley.up(data);
                var api = parley.client()) {
            String blueprint = Studies.plain(api);
            String run = completed(api, blueprint);
            paths = paths(run, blueprint);
            before = Views.of(parley, paths);

            var over = new AtomicBoolean();
            var reads = new AtomicInteger();
            var traffic = CompletableFuture.runAsync(() -> traffic(parley, api, blueprint, paths, before, over, reads));
            var said = parley.runs("rebuild", "projections").well();
            int duringTheRebuild = reads.get();
            assertThat(said.err())
                    .contains("the old ones serve")
                    .contains("The rebuilt views serve")
                    .contains("a second");
            // The switch is behind us; what is read now is read from the new ones.
            await().atMost(PATIENCE).until(() -> reads.get() > duringTheRebuild + 20 || traffic.isDone());
            over.set(true);
            traffic.join();

            assertThat(Views.of(parley, paths)).isEqualTo(before);
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(changelogs(parley)).isNotEmpty().allMatch(name -> name.contains("-r1-"));
                assertThat(stores(data)).containsExactly("parley-projections-2-r1");
            });
        }
        try (var parley = OperatedParley.up(data)) {
            assertThat(Views.of(parley, paths)).isEqualTo(before);
            parley.runs("rebuild", "projections").well();
            assertThat(Views.of(parley, paths)).isEqualTo(before);
        }
    }

    /** Reads what does not change and writes what does, all the time. */
    private static void traffic(
            OperatedParley parley,
            Parley api,
            String blueprint,
            List<String> paths,
            List<String> before,
            AtomicBoolean over,
            AtomicInteger reads) {
        while (!over.get()) {
            assertThat(Views.of(parley, paths)).isEqualTo(before);
            var run = api.runs().create(RunDraft.on(blueprint));
            api.runs().message(run.id(), MessageDraft.typed("Hello."));
            assertThat(api.runs().get(run.id()).status()).isEqualTo(RunStatus.ACTIVE);
            reads.incrementAndGet();
        }
    }

    private static String completed(Parley api, String blueprint) {
        var participant = Participant.start(api, blueprint);
        for (int i = 1; i <= 5; i++) {
            participant.says("q" + i, "My answer to question " + i + " is a shared calendar.");
        }
        participant.awaitStatus(RunStatus.COMPLETED);
        return participant.run();
    }

    private static List<String> paths(String run, String blueprint) {
        return List.of(
                "/api/v1/interview-runs/" + run,
                "/api/v1/interview-runs/" + run + "?at_version=4",
                "/api/v1/interview-runs/" + run + "/transcript",
                "/api/v1/interview-runs/" + run + "/responses",
                "/api/v1/interview-runs/" + run + "/analysis",
                "/api/v1/interview-runs/" + run + "/events?limit=100",
                "/api/v1/interview-runs?limit=100&status%5B%5D=completed",
                "/api/v1/blueprints/" + blueprint,
                "/api/v1/agents");
    }

    private static Set<String> changelogs(OperatedParley parley) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(
                Map.of("bootstrap.servers", parley.places().addresses().bootstrapServers()))) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("parley-projections") && name.endsWith("-changelog"))
                    .collect(Collectors.toSet());
        }
    }

    /** Of which applications of projections there is local state. */
    private static Set<String> stores(Path data) throws IOException {
        Path state = data.resolve("state");
        try (var all = Files.walk(state)) {
            return all.filter(path -> path.endsWith("rocksdb"))
                    .map(path -> state.relativize(path).getName(0).toString())
                    .filter(name -> name.startsWith("parley-projections"))
                    .collect(Collectors.toSet());
        }
    }
}
