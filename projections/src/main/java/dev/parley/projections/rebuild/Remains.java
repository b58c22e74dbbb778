package dev.parley.projections.rebuild;

import dev.parley.projections.fold.ProjectionsTopology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What generations that no longer serve have left on the brokers: a consumer group and changelogs each. */
final class Remains {

    private static final Logger LOG = LoggerFactory.getLogger(Remains.class);

    private final Map<String, Object> connection;

    Remains(Map<String, Object> connection) {
        this.connection = Map.copyOf(connection);
    }

    /**
     * Removes what there is of the generations before this one. The group goes first and only when nobody is in it: so no instance that still
     * serves an old generation loses its changelogs.
     *
     * @return whether nothing is left
     */
    boolean removed(int serving) {
        try (var admin = Admin.create(connection)) {
            var topics = admin.listTopics().names().get();
            boolean all = true;
            for (int old : IntStream.range(0, serving).toArray()) {
                var application = Generations.application(old);
                var left = ProjectionsTopology.CHANGELOGS.stream()
                        .map(store -> application + "-" + store + "-changelog")
                        .filter(topics::contains)
                        .toList();
                all &= left.isEmpty() || removed(admin, application, left);
            }
            return all;
        } catch (ExecutionException e) {
            LOG.warn("The brokers do not answer; old views are removed later", e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Deletes local state of generations before this one: of those that went while this instance was down. */
    static void deleteLocal(Path stateDirectory, int serving) {
        for (int old : IntStream.range(0, serving).toArray()) {
            var folder = stateDirectory.resolve(Generations.application(old));
            if (Files.exists(folder)) {
                try (var paths = Files.walk(folder)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                } catch (IOException e) {
                    LOG.warn("The old state in {} cannot be deleted: {}", folder, e.toString());
                }
            }
        }
    }

    private static boolean removed(Admin admin, String application, List<String> topics) throws InterruptedException {
        try {
            admin.deleteConsumerGroups(List.of(application)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                LOG.info("{} is not removed yet: {}", application, String.valueOf(e.getCause()));
                return false;
            }
        }
        try {
            admin.deleteTopics(topics).all().get();
            LOG.info("{} and its {} changelogs are removed", application, topics.size());
            return true;
        } catch (ExecutionException e) {
            LOG.warn("Changelogs of {} are removed later", application, e.getCause());
            return false;
        }
    }
}
