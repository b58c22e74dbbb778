package dev.parley.engines.builtin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The native library that runs the sentence model")
class NativeLibraryTest {

    static Stream<String> platforms() {
        return Stream.of("linux-x64/libonnxruntime.so", "linux-aarch64/libonnxruntime.so");
    }

    /** Versions from 1.29.0 on hold the address of their vendor's collector and send to it unless an environment variable forbids it. */
    @ParameterizedTest
    @MethodSource("platforms")
    void reports_to_nobody(String platform) throws IOException {
        try (var library = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + platform)) {
            assertThat(library).as(platform).isNotNull();
            var content = new String(library.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(content.contains("events.data.microsoft.com"))
                    .as("a collector's address in %s", platform)
                    .isFalse();
        }
    }
}
