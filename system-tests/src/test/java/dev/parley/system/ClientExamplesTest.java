package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.Node;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The examples of the clients")
class ClientExamplesTest {

    private final Deployment parley = Deployment.shared();

    @Test
    void conduct_an_interview_in_java() {
        var printed = Program.java(
                System.getProperty("java.class.path"),
                Path.of("..", "examples", "client", "Interview.java"),
                parley.address(Part.GATEWAY).toString(),
                parley.key().secret());

        tellsOfAWholeInterview(printed);
    }

    @Test
    void conduct_an_interview_in_typescript() throws IOException, InterruptedException {
        var ended = Node.in("clients/typescript")
                .run(
                        "npm",
                        "run",
                        "example",
                        "--",
                        parley.address(Part.GATEWAY).toString(),
                        parley.key().secret());

        assertThat(ended.code()).as(ended.output()).isZero();
        tellsOfAWholeInterview(ended.output().lines().toList());
    }

    private static void tellsOfAWholeInterview(List<String> printed) {
        assertThat(printed)
                .anyMatch(line -> line.endsWith(" interview_run.created"))
                .anyMatch(line -> line.endsWith(" interview_run.ended"))
                .contains(
                        "Why do you use it? -> It saves me an hour every week.",
                        "What do you miss? -> A shared calendar would be nice.");
    }
}
