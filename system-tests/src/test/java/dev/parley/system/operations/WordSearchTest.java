package dev.parley.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.record.internal.FileRecords;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search that {@link ErasedWordsTest} trusts. */
class WordSearchTest {

    private static final WordSearch SEARCH = new WordSearch(List.of("Zanzibar"));
    private static final String SEGMENT = "00000000000000000000.log";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(CompressionType.class)
    void finds_words_in_batches_however_they_are_compressed(CompressionType compression) throws IOException {
        write(SEGMENT, compression, "nobody ".repeat(200) + "zanzibar" + " nobody".repeat(200));

        assertThat(SEARCH.in(folder)).containsOnlyKeys(SEGMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {SEGMENT + ".deleted", SEGMENT + ".cleaned", SEGMENT + ".swap"})
    void unpacks_segments_that_come_and_go(String name) throws IOException {
        write(name, CompressionType.ZSTD, "nobody zanzibar nobody ".repeat(200));

        assertThat(SEARCH.in(folder)).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "ISO-8859-1"})
    void finds_words_in_any_case_and_encoding(String charset) throws IOException {
        Files.write(folder.resolve("file"), "on ZanziBAR, then".getBytes(Charset.forName(charset)));

        assertThat(SEARCH.in(folder)).containsOnlyKeys("file");
    }

    @Test
    void finds_words_as_hexadecimal_and_as_Base64_wherever_they_begin() throws IOException {
        for (String before : List.of("", "a", "ab", "abc")) {
            byte[] bytes = (before + "Zanzibar").getBytes(StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("hex" + before), HexFormat.of().formatHex(bytes));
            Files.write(folder.resolve("base64" + before), Base64.getEncoder().encode(bytes));
        }

        assertThat(SEARCH.in(folder)).hasSize(8);
    }

    @Test
    void finds_words_that_lie_across_two_pieces_of_a_large_file() throws IOException {
        int piece = 1 << 20;
        for (int before = piece - 10; before < piece + 30; before += 3) {
            Files.writeString(folder.resolve("file" + before), "x".repeat(before) + "zanzibar" + "x".repeat(100));
        }

        assertThat(SEARCH.in(folder)).hasSize(14);
    }

    @Test
    void finds_nothing_where_nothing_is() throws IOException {
        write(SEGMENT, CompressionType.LZ4, "zanziba nobody");
        Files.createDirectory(folder.resolve("empty"));
        Files.createFile(folder.resolve("nothing"));

        assertThat(SEARCH.in(folder)).isEmpty();
    }

    private void write(String name, CompressionType compression, String value) throws IOException {
        try (var file = FileRecords.open(folder.resolve(name).toFile())) {
            file.append(MemoryRecords.withRecords(
                    Compression.of(compression).build(), new SimpleRecord(value.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
