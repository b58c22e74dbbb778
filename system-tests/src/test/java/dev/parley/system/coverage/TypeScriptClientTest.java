package dev.parley.system.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.Node;
import dev.parley.gateway.openapi.Declarations;
import dev.parley.gateway.openapi.OpenApiDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Renewed with {@code ./mvnw -q -pl system-tests -am test -Dtest=TypeScriptClientTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dparley.write-docs=true}.
 */
@DisplayName("The TypeScript client")
class TypeScriptClientTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path COMMITTED = Path.of("..", "clients", "typescript", "src", "schema.ts");

    private final Node node = Node.in("clients/typescript");

    @Test
    void has_the_types_of_the_document() throws IOException, InterruptedException {
        var document = Files.write(
                TARGET.resolve("openapi.json"),
                OpenApiDocument.of(Declarations.ALL, "https://talk.example", "1.0.0")
                        .json());
        var generated = TARGET.resolve("schema.ts");

        var ended = node.run("node", "generate.mjs", document.toString(), generated.toString());

        assertThat(ended.code()).as(ended.output()).isZero();
        if (Boolean.getBoolean("parley.write-docs")) {
            Files.writeString(COMMITTED, Files.readString(generated));
        }
        assertThat(Files.readString(COMMITTED).equals(Files.readString(generated)))
                .as("clients/typescript/src/schema.ts is up to date; see this test's comment for renewing it")
                .isTrue();
    }

    @Test
    void passes_its_own_tests() throws IOException, InterruptedException {
        var ended = node.run("npm", "test");

        assertThat(ended.code()).as(ended.output()).isZero();
    }
}
