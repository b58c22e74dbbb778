package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A participant")
final class ParticipantsTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();

    private static Client.Answer run(String externalId) {
        return CLIENT.post(
                "/api/v1/interview-runs",
                "{\"blueprint_id\":\"%s\",\"participant\":{\"external_id\":\"%s\"}}".formatted(BLUEPRINT, externalId));
    }

    private static Client.Answer erase(Client who, String externalId) {
        return who.post("/api/v1/participants/erase", "{\"external_id\":\"" + externalId + "\"}");
    }

    @Test
    void is_erased_from_every_run_and_later_runs_are_untouched() {
        var one = run("p-1");
        var two = run("p-1");
        var other = run("p-2");
        CLIENT.post("/api/v1/join/" + one.at("join_token") + "/sessions", "");

        var erased = erase(CLIENT, "p-1");
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(erased.at("runs_erased")).isEqualTo("2");
        for (var run : new Client.Answer[] {one, two}) {
            assertThat(CLIENT.get("/api/v1/interview-runs/" + run.at("id")).status())
                    .isEqualTo(410);
        }
        assertThat(CLIENT.get("/api/v1/interview-runs/" + other.at("id")).status())
                .isEqualTo(200);
        assertThat(erase(CLIENT, "p-1").at("runs_erased")).isEqualTo("0");
        var later = run("p-1");
        assertThat(CLIENT.get("/api/v1/interview-runs/" + later.at("id")).status())
                .isEqualTo(200);
    }

    @Test
    void of_another_tenant_is_left_alone() {
        var run = run("p-3");
        assertThat(erase(CLIENT.as(TestGateway.OTHER_KEY), "p-3").at("runs_erased"))
                .isEqualTo("0");
        assertThat(CLIENT.get("/api/v1/interview-runs/" + run.at("id")).status())
                .isEqualTo(200);
        assertThat(CLIENT.as(TestGateway.OTHER_KEY)
                        .get("/api/v1/participants/export?external_id=p-3")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void gets_everything_in_one_file() throws IOException {
        var run = run("p-4");
        var join = "/api/v1/join/" + run.at("join_token");
        CLIENT.post(join + "/consent", "{\"granted\":true}");
        CLIENT.post(join + "/messages", "{\"content\":\"Because it is quick.\"}");

        var export = CLIENT.get("/api/v1/participants/export?external_id=p-4");
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Type")).isEqualTo("application/zip");
        var files = files(export.response().body());
        var folder = run.at("id") + "/";
        assertThat(files.keySet())
                .contains(
                        folder + "run.json",
                        folder + "transcript.json",
                        folder + "transcript.md",
                        folder + "analyses.json",
                        folder + "events.json",
                        "manifest.json");
        assertThat(files.get(folder + "transcript.md")).contains("Because it is quick.");
        assertThat(files.get(folder + "events.json")).contains("interview_run.created", "message.recorded");
        assertThat(files.get("manifest.json")).contains("\"runs\":1", "p-4");
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void has_to_be_named() {
        assertThat(CLIENT.post("/api/v1/participants/erase", "{}").at("errors[0].path"))
                .isEqualTo("external_id");
        assertThat(CLIENT.get("/api/v1/participants/export").status()).isEqualTo(400);
        assertThat(CLIENT.get("/api/v1/participants/export?external_id=nobody").status())
                .isEqualTo(404);
        assertThat(erase(CLIENT.as(TestGateway.READ_KEY), "p-4").status()).isEqualTo(403);
    }
}
