package dev.parley.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * Bytes as versions of Parley have written them, kept for ever: a line each, {@code <name> <version> <hex>}. Lines are added and never
 * touched again.
 */
final class Fixtures {

    private final Path file;
    private final TreeMap<String, List<byte[]>> lines = new TreeMap<>();

    Fixtures(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split(" "))
                        .forEach(words -> lines.computeIfAbsent(
                                        key(words[0], Integer.parseInt(words[1])), _ -> new ArrayList<>())
                                .add(HexFormat.of().parseHex(words[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What that version of it wrote. */
    List<byte[]> of(String name, int version) {
        return List.copyOf(lines.getOrDefault(key(name, version), List.of()));
    }

    /** Adds what a version wrote. */
    void add(String name, int version, List<byte[]> written) {
        lines.computeIfAbsent(key(name, version), _ -> new ArrayList<>()).addAll(written);
        var text = new StringBuilder();
        lines.forEach((key, all) -> all.forEach(bytes -> text.append(key)
                .append(' ')
                .append(HexFormat.of().formatHex(bytes))
                .append('\n')));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name, int version) {
        return name + " " + version;
    }
}
