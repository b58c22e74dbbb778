package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The formats of stores")
class StoredFormatsTest {

    private static final List<StateCodec<?>> CODECS = List.of(
            new RunStateCodec(),
            new CatalogStateCodec(),
            new RunViewCodec(),
            new RunClockCodec(),
            new TranscriptEntryCodec(),
            new TabledRunCodec());

    @Test
    void do_not_change_unnoticed() throws IOException {
        assertThat(formats().toList())
                .as("a changed format needs a number of its own in its codec, which goes on reading the earlier one,"
                        + " or else its stores need new names;"
                        + " then bring stored-formats.txt up to date")
                .isEqualTo(known());
    }

    private static Stream<String> formats() {
        return CODECS.stream()
                .flatMap(codec -> codec.formats().entrySet().stream()
                        .map(format -> "%s %d %s %016x"
                                .formatted(
                                        codec.getClass().getSimpleName(),
                                        format.getKey(),
                                        format.getValue().getFullName(),
                                        SchemaNormalization.parsingFingerprint64(format.getValue())))
                        .sorted());
    }

    private static List<String> known() throws IOException {
        try (var file = StoredFormatsTest.class.getResourceAsStream("/stored-formats.txt")) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
    }
}
