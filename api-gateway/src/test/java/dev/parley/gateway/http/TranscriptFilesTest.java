package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Transcripts as files")
final class TranscriptFilesTest {

    private static final int MANY_MESSAGES = 300;

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();

    private static String run(int messages) {
        var created = CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + BLUEPRINT + "\"}");
        var join = "/api/v1/join/" + created.at("join_token");
        if (messages > 0) {
            CLIENT.post(join + "/consent", "{\"granted\":true}");
        }
        for (int i = 1; i <= messages; i++) {
            CLIENT.post(join + "/messages", "{\"content\":\"words " + i + ".\"}");
        }
        return "/api/v1/interview-runs/" + created.at("id");
    }

    @Test
    void a_long_transcript_is_whole_and_in_order() {
        var run = run(MANY_MESSAGES);
        var file = CLIENT.get(run + "/transcript.txt?partial=true");
        assertThat(file.status()).isEqualTo(200);
        var said = file.text().lines().filter(line -> line.contains(" words ")).toList();
        assertThat(said).hasSize(MANY_MESSAGES);
        for (int i = 0; i < MANY_MESSAGES; i++) {
            assertThat(said.get(i)).endsWith(" words " + (i + 1) + ".");
        }
        assertThat(file.text()).contains("Status: active (not finished)");
    }

    @Test
    void each_format_says_what_it_is() {
        var run = run(1);
        CLIENT.post(run + "/end", "{}");
        for (var format : new String[][] {
            {"md", "text/markdown"},
            {"txt", "text/plain"},
            {"vtt", "text/vtt"},
            {"srt", "application/x-subrip"},
            {"csv", "text/csv"}
        }) {
            var file = CLIENT.get(run + "/transcript." + format[0]);
            assertThat(file.status()).as(file.text()).isEqualTo(200);
            assertThat(file.header("Content-Type")).isEqualTo(format[1] + ";charset=utf-8");
            assertThat(file.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"transcript-" + run.substring(run.lastIndexOf('/') + 1) + "."
                            + format[0] + "\"");
            assertThat(file.header("Content-Language")).isEqualTo("en");
            assertThat(file.text()).contains("words 1.");
            assertThat(CLIENT.get(run + "/transcript." + format[0], "If-None-Match", file.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void a_file_speaks_the_interviews_language() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT).at("id");
        var german = CLIENT.post(
                        "/api/v1/blueprints",
                        Samples.blueprint(agent).replace("\"language\":\"en\"", "\"language\":\"de\""))
                .at("id");
        CLIENT.post("/api/v1/blueprints/" + german + "/publish", "");
        var created = CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + german + "\"}");
        CLIENT.post("/api/v1/join/" + created.at("join_token") + "/consent", "{\"granted\":true}");
        var run = "/api/v1/interview-runs/" + created.at("id");
        for (var format : List.of("md", "txt", "vtt", "srt", "csv")) {
            assertThat(CLIENT.get(run + "/transcript." + format + "?partial=true")
                            .text())
                    .as(format)
                    .contains("Einwilligung erteilt.")
                    .doesNotContain("Consent", "Language", "not finished");
        }
        assertThat(CLIENT.get(run + "/transcript?partial=true").text()).contains("Einwilligung erteilt.");
    }

    @Test
    void an_unfinished_one_must_be_asked_for_and_an_unknown_format_is_nothing() {
        var waiting = run(0);
        assertThat(CLIENT.get(waiting + "/transcript.md").at("code")).isEqualTo("run_in_progress");
        assertThat(CLIENT.get(waiting + "/transcript.md?partial=true").at("code"))
                .isEqualTo("not_found");
        assertThat(CLIENT.get(waiting + "/transcript.pdf").status()).isEqualTo(404);
        assertThat(CLIENT.get(waiting + "/transcript.md?x=1").at("errors[0].code"))
                .isEqualTo("unknown_parameter");
        assertThat(CLIENT.as(TestGateway.READ_KEY)
                        .get(waiting + "/transcript.md")
                        .status())
                .isEqualTo(403);
        assertThat(CLIENT.as(TestGateway.OTHER_KEY)
                        .get(waiting + "/transcript.md")
                        .status())
                .isEqualTo(404);
    }
}
