package dev.parley.schemas.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * Every schema a record has had: {@code <full name>/<n>.avsc}, oldest 1, and their digests in a file that
 * {@code sha256sum -c} reads. Files are added and never touched again.
 */
public final class SchemaHistory {

    private static final String DIGESTS = "SHA256SUMS";
    private static final String BETWEEN = "  ";

    private final Path folder;

    public SchemaHistory(Path folder) {
        this.folder = folder;
    }

    /** The record's schemas, oldest first. */
    public List<Schema> of(String fullName) {
        return IntStream.iterate(1, n -> Files.exists(file(fullName, n)), n -> n + 1)
                .mapToObj(n -> new Schema.Parser().parse(read(file(fullName, n))))
                .toList();
    }

    /** Adds the schema if it is not the newest of its record; says whether it did. */
    boolean add(Schema schema) {
        List<Schema> known = of(schema.getFullName());
        if (!known.isEmpty() && known.getLast().equals(schema)) {
            return false;
        }
        Path name = name(schema.getFullName(), known.size() + 1);
        String text = schema.toString(true) + "\n";
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text, StandardOpenOption.CREATE_NEW);
            var digests = new TreeMap<>(digests());
            digests.put(name.toString(), digest(text));
            Files.writeString(
                    folder.resolve(DIGESTS),
                    digests.entrySet().stream()
                            .map(entry -> entry.getValue() + BETWEEN + entry.getKey() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** Names of all records that have a history. */
    public Set<String> records() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that are not what they were when they were added: edited, removed, or put there by hand. */
    List<String> tamperedFiles() {
        var tampered = new ArrayList<String>();
        Map<String, String> expected = digests();
        var names = new TreeSet<>(expected.keySet());
        names.addAll(files());
        for (String name : names) {
            Path file = folder.resolve(name);
            if (!Files.exists(file) || !digest(read(file)).equals(expected.get(name))) {
                tampered.add(name);
            }
        }
        return tampered;
    }

    private Set<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.equals(DIGESTS))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> digests() {
        Path file = folder.resolve(DIGESTS);
        return Files.exists(file)
                ? read(file)
                        .lines()
                        .map(line -> line.split(BETWEEN, 2))
                        .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]))
                : Map.of();
    }

    private Path file(String fullName, int number) {
        return folder.resolve(name(fullName, number));
    }

    private static Path name(String fullName, int number) {
        return Path.of(fullName, number + ".avsc");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
