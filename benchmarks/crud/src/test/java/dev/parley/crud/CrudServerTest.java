package dev.parley.crud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The baseline does the whole job, or it would be no baseline. */
class CrudServerTest {

    private static final String KEY = "sk_test_of_the_baseline";
    private static final String RUNS = "/api/v1/interview-runs";
    private static final Pattern ID = Pattern.compile("\"id\":\"(run_[^\"]+)\"");

    @TempDir
    static Path folder;

    private static CrudServer server;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = CrudServer.start(-1, folder.resolve("database"), true, KEY);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void ten_answers_complete_a_run() throws Exception {
        String run = create("k-create");
        for (int i = 1; i <= 10; i++) {
            var answer = post(RUNS + "/" + run + "/message", "k-" + i, "{\"content\": \"Answer " + i + "\"}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"version\":" + i);
        }
        assertThat(get(RUNS + "/" + run).body())
                .contains("\"status\":\"completed\"")
                .contains("\"questions_answered\":10");
        assertThat(post(RUNS + "/" + run + "/message", "k-late", "{\"content\": \"More\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_repeated_request_has_one_effect_and_one_answer() throws Exception {
        String run = create("r-create");
        assertThat(create("r-create")).isEqualTo(run);
        var first = post(RUNS + "/" + run + "/message", "r-1", "{\"content\": \"Once\"}");
        var again = post(RUNS + "/" + run + "/message", "r-1", "{\"content\": \"Once\"}");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(get(RUNS + "/" + run).body()).contains("\"questions_answered\":1");
        assertThat(post(RUNS + "/" + run + "/message", "r-1", "{\"content\": \"Other\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_cannot_be_is_refused() throws Exception {
        assertThat(post(RUNS, "f-1", "{\"blueprint_id\": \"bp_none\"}").statusCode())
                .isEqualTo(404);
        assertThat(post(RUNS, "f-2", "{\"blueprint_id\": \" \"}").statusCode()).isEqualTo(400);
        assertThat(get(RUNS + "/run_none").statusCode()).isEqualTo(404);
        String run = create("f-create");
        assertThat(post(RUNS + "/" + run + "/message", "f-3", "{\"content\": \"\"}")
                        .statusCode())
                .isEqualTo(400);
        var stale = request(RUNS + "/" + run + "/message", KEY)
                .header("Idempotency-Key", "f-4")
                .header("If-Match", "\"7\"")
                .POST(BodyPublishers.ofString("{\"content\": \"Late\"}"));
        assertThat(send(stale).statusCode()).isEqualTo(412);
        assertThat(send(request(RUNS + "/" + run, "sk_test_of_nobody")).statusCode())
                .isEqualTo(401);
    }

    private static String create(String key) throws Exception {
        var created = post(RUNS, key, "{\"blueprint_id\": \"" + Fixture.BLUEPRINT + "\"}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var id = ID.matcher(created.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static HttpResponse<String> post(String path, String key, String body) throws Exception {
        return send(request(path, KEY).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path, KEY));
    }

    private static HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(server.url().resolve(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
