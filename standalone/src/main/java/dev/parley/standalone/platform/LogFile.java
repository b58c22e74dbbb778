package dev.parley.standalone.platform;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The file that takes what a process prints, over several starts of it.
 *
 * @param path where it is; one older file is kept beside it with {@code .1} at the end
 */
record LogFile(Path path) {
    private static final long MAX_BYTES = 10L << 20;
    private static final int TAIL_BYTES = 32 << 10;

    /** Makes room before a start, and tells where the new start's lines begin, in bytes. */
    long beginStart() throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        if (Files.size(path) > MAX_BYTES) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            return 0;
        }
        return Files.size(path);
    }

    /** The last lines written since a start, at most {@code count}. */
    List<String> tail(long startOffset, int count) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var from = Math.max(startOffset, file.length() - TAIL_BYTES);
            var bytes = new byte[(int) Math.max(0, file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(" + path + " cannot be read: " + Reason.of(e) + ")");
        }
    }
}
