package dev.parley.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of error codes")
final class ErrorCodeDocsTest {

    @Test
    void stands_in_the_docs_as_it_is() throws IOException {
        var documented = Files.readAllLines(Path.of("..", "docs", "api.md")).stream()
                .filter(line -> line.matches("\\| `[a-z_]+` \\| \\d{3} \\|"));

        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(ErrorCode.values())
                        .map(code -> "| `" + code.wireName() + "` | " + code.status() + " |")
                        .toList());
    }
}
