package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.Node;
import dev.parley.gateway.asyncapi.AsyncApiDocument;
import dev.parley.kit.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The API's documents")
final class DocumentsLintTest {

    private static final Node LINT = Node.in("contract/lint");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @Test
    void please_spectral() throws IOException, InterruptedException {
        var file = Files.write(
                TARGET.resolve("openapi.yml"),
                OpenApiDocument.of(Declarations.ALL, "https://talk.example", "1.0.0")
                        .yaml());

        var ended = LINT.run(
                "node_modules/.bin/spectral",
                "lint",
                file.toString(),
                "--ruleset",
                "ruleset.yml",
                "--fail-severity",
                "hint");

        assertThat(ended.output()).contains("No results with a severity of 'hint' or higher found!");
        assertThat(ended.code()).isZero();
    }

    @Test
    void please_the_asyncapi_parser() throws IOException, InterruptedException {
        var file = Files.write(
                TARGET.resolve("asyncapi.yml"),
                AsyncApiDocument.of(Topics.ALL, "1.0.0").yaml());

        var ended = LINT.run("node", "asyncapi.mjs", file.toString());

        assertThat(ended.output()).isEmpty();
        assertThat(ended.code()).isZero();
    }
}
