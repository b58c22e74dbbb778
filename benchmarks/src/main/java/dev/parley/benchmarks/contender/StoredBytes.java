package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a data folder of Parley's takes on the disk.
 *
 * @param topics bytes of records by topic, changelogs included, the broker's own topics together as {@code __…}
 * @param stores bytes by application and store; what is in memory only comes with a stop in good order
 */
public record StoredBytes(Map<String, Long> topics, Map<String, Long> stores) {

    private static final String INTERNAL = "__";

    public StoredBytes {
        topics = Map.copyOf(topics);
        stores = Map.copyOf(stores);
    }

    static StoredBytes in(Path folder) throws IOException {
        var topics = new TreeMap<String, Long>();
        walk(folder.resolve("broker/log"), (path, bytes) -> {
            String partition = path.getName(0).toString();
            int dash = partition.lastIndexOf('-');
            if (path.getNameCount() == 2 && dash > 0 && path.toString().endsWith(".log")) {
                topics.merge(partition.startsWith(INTERNAL) ? "__…" : partition.substring(0, dash), bytes, Long::sum);
            }
        });
        var stores = new TreeMap<String, Long>();
        // <application>/<task>/rocksdb/<store>/<file>
        walk(folder.resolve("state"), (path, bytes) -> {
            if (path.getNameCount() >= 5 && path.toString().endsWith(".sst")) {
                stores.merge(path.getName(0) + " " + path.getName(3), bytes, Long::sum);
            }
        });
        return new StoredBytes(topics, stores);
    }

    /** What has come since. */
    public StoredBytes since(StoredBytes before) {
        return new StoredBytes(difference(topics, before.topics), difference(stores, before.stores));
    }

    private static Map<String, Long> difference(Map<String, Long> after, Map<String, Long> before) {
        var difference = new TreeMap<String, Long>();
        after.forEach((name, bytes) -> difference.put(name, bytes - before.getOrDefault(name, 0L)));
        difference.values().removeIf(bytes -> bytes <= 0);
        return difference;
    }

    private interface Seen {
        /** @param path from the folder walked through */
        void file(Path path, long bytes);
    }

    /** A running Parley deletes files while they are looked at. */
    private static void walk(Path root, Seen seen) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                seen.file(root.relativize(file), attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
