package dev.parley.system.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is downloaded is what was chosen: by version in Maven, by digest from npm and for Maven itself. Which of it has known
 * vulnerabilities needs a data base of the network: {@code .ci/dependency-scan}.
 */
class PinnedDependenciesTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern VERSION = Pattern.compile("<version(\\.[^>]*)?>([^<]*)</");
    private static final Pattern FIXED = Pattern.compile("[0-9][A-Za-z0-9._-]*|\\$\\{[a-z0-9.-]+}|0\\.1\\.0-SNAPSHOT");

    @Test
    void from_maven_there_are_fixed_versions_and_only_our_own_is_a_snapshot() throws IOException {
        for (Path pom : poms()) {
            var text = Files.readString(pom);
            VERSION.matcher(text)
                    .results()
                    .map(match -> match.group(2))
                    // The enforcer's: the least Maven that builds it, and which JDKs do.
                    .filter(version -> !List.of("[25,26)", "3.9").contains(version))
                    .forEach(version -> {
                        assertThat(version).as(pom.toString()).matches(FIXED);
                        assertThat(version.endsWith("SNAPSHOT") && !version.equals("0.1.0-SNAPSHOT"))
                                .as(pom + " " + version)
                                .isFalse();
                    });
            assertThat(text).as(pom.toString()).doesNotContain("<repository>", "<pluginRepository>", "http://repo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract/lint", "clients/typescript"})
    void from_npm_every_package_has_a_digest(String folder) throws IOException {
        JsonNode packages = new ObjectMapper()
                .readTree(
                        REPOSITORY.resolve(folder).resolve("package-lock.json").toFile())
                .path("packages");
        assertThat(packages.size()).isGreaterThan(10);
        packages.properties().forEach(entry -> {
            if (!entry.getKey().isEmpty() && !entry.getValue().path("link").asBoolean()) {
                assertThat(entry.getValue().path("integrity").asText())
                        .as(entry.getKey())
                        .startsWith("sha512-");
                assertThat(entry.getValue().path("resolved").asText("https://registry.npmjs.org/"))
                        .startsWith("https://registry.npmjs.org/");
            }
        });
    }

    @Test
    void maven_itself_has_a_digest() throws IOException {
        assertThat(Files.readString(REPOSITORY.resolve(".mvn/wrapper/maven-wrapper.properties")))
                .containsPattern("distributionUrl=https://repo\\.maven\\.apache\\.org/")
                .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY, 3)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.toString().contains("target")
                            && !file.toString().contains("node_modules"))
                    .toList();
        }
    }
}
