package dev.parley.system.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.Record;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in every byte of every file below a folder, whatever the letters' case: as ASCII (so in UTF-8, JSON, Avro and every
 * code page), UTF-16, hexadecimal and Base64. Compressed batches of the broker's segments are unpacked. The local stores are not
 * compressed (Kafka Streams sets that), which the test shows by finding the words there while they ought to be there.
 */
final class WordSearch {

    private static final int CHUNK = 1 << 20;

    /** The broker's segments, those included that wait to be removed or to take another's place. RocksDB's logs have other names. */
    private static final Pattern SEGMENT = Pattern.compile("\\d{20}\\.log(\\..+)?");

    private record Needle(String name, byte[] bytes) {}

    private final Map<Integer, List<Needle>> byFirstTwo;
    private final BitSet beginnings = new BitSet();
    private final int longest;

    WordSearch(List<String> words) {
        var needles = words.stream().flatMap(WordSearch::needles).toList();
        this.byFirstTwo = needles.stream().collect(Collectors.groupingBy(needle -> pair(needle.bytes(), 0)));
        byFirstTwo.keySet().forEach(beginnings::set);
        this.longest =
                needles.stream().mapToInt(needle -> needle.bytes().length).max().orElseThrow();
    }

    private static Stream<Needle> needles(String word) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(word)) {
            throw new IllegalArgumentException("give the part of " + word + " that all encodings have in common");
        }
        byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
        return Stream.concat(
                Stream.of(
                        new Needle(word, lower(word.getBytes(StandardCharsets.US_ASCII))),
                        new Needle(word + " in UTF-16", lower(word.getBytes(StandardCharsets.UTF_16BE))),
                        new Needle(word + " in UTF-16LE", lower(word.getBytes(StandardCharsets.UTF_16LE))),
                        new Needle(
                                word + " in hex",
                                HexFormat.of().formatHex(ascii).getBytes(StandardCharsets.US_ASCII))),
                // As written, at each of the three places where a group of three bytes can begin.
                IntStream.range(0, 3).mapToObj(skip -> new Needle(word + " in Base64", base64(ascii, skip))));
    }

    private static byte[] base64(byte[] ascii, int skip) {
        int whole = (ascii.length - skip) / 3 * 3;
        return lower(Base64.getEncoder().encode(Arrays.copyOfRange(ascii, skip, skip + whole)));
    }

    /** Which files hold which words, by their path below the folder. A file that goes meanwhile holds nothing. */
    Map<String, List<String>> in(Path folder) {
        var found = new TreeMap<String, List<String>>();
        for (Path file : files(folder)) {
            try {
                var here = Stream.concat(raw(file).stream(), unpacked(file).stream())
                        .distinct()
                        .toList();
                if (!here.isEmpty()) {
                    found.put(folder.relativize(file).toString(), here);
                }
            } catch (NoSuchFileException e) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    return goneIsFine(failure);
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                        throws IOException {
                    return failure == null ? FileVisitResult.CONTINUE : goneIsFine(failure);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static FileVisitResult goneIsFine(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private List<String> raw(Path file) throws IOException {
        var found = new ArrayList<String>();
        try (var channel = Files.newByteChannel(file)) {
            var buffer = ByteBuffer.allocate(CHUNK + longest);
            while (channel.read(buffer) >= 0) {
                found.addAll(in(buffer.array(), buffer.position()));
                // What begins at the end of this piece goes on in the next.
                int kept = Math.min(longest, buffer.position());
                buffer.position(buffer.position() - kept).limit(buffer.position() + kept);
                buffer.compact();
            }
        }
        return found;
    }

    private List<String> unpacked(Path file) throws IOException {
        var found = new ArrayList<String>();
        if (!SEGMENT.matcher(file.getFileName().toString()).matches()) {
            return found;
        }
        // Read, not opened as Kafka opens segments: closing one of those would cut off what the broker appended
        // meanwhile.
        var records = MemoryRecords.readableRecords(ByteBuffer.wrap(Files.readAllBytes(file)));
        for (var batch : records.batches()) {
            if (batch.compressionType() != CompressionType.NONE) {
                batch.forEach(record -> found.addAll(in(record)));
            }
        }
        return found;
    }

    private List<String> in(Record record) {
        var parts = new ArrayList<ByteBuffer>();
        Optional.ofNullable(record.key()).ifPresent(parts::add);
        Optional.ofNullable(record.value()).ifPresent(parts::add);
        for (var header : record.headers()) {
            Optional.ofNullable(header.value()).map(ByteBuffer::wrap).ifPresent(parts::add);
        }
        return parts.stream()
                .flatMap(part -> {
                    var bytes = new byte[part.remaining()];
                    part.duplicate().get(bytes);
                    return in(bytes, bytes.length).stream();
                })
                .toList();
    }

    private List<String> in(byte[] bytes, int length) {
        byte[] text = lower(Arrays.copyOf(bytes, length));
        var found = new ArrayList<String>();
        for (int at = 0; at + 1 < length; at++) {
            if (!beginnings.get(pair(text, at))) {
                continue;
            }
            for (Needle needle : byFirstTwo.getOrDefault(pair(text, at), List.of())) {
                int end = at + needle.bytes().length;
                if (end <= length && Arrays.equals(text, at, end, needle.bytes(), 0, needle.bytes().length)) {
                    found.add(needle.name());
                }
            }
        }
        return found;
    }

    private static byte[] lower(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 'A' && bytes[i] <= 'Z') {
                bytes[i] += 'a' - 'A';
            }
        }
        return bytes;
    }

    private static int pair(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << Byte.SIZE | Byte.toUnsignedInt(bytes[at + 1]);
    }
}
