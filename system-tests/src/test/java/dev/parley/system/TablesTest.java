package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import dev.parley.kit.topic.Topics;
import dev.parley.system.TableReader.Row;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Conversation;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What table readers see is what the REST API answers; nothing of Parley's code is needed to read it. */
class TablesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Deployment parley = Deployment.shared();
    private final ApiClient api = parley.client();

    @Test
    void a_plain_consumer_rebuilds_the_tables_and_finds_what_the_api_answers() throws JsonProcessingException {
        var conversation = interviewed();
        JsonNode run = api.get(conversation.path() + "?expand[]=transcript&expand[]=responses&expand[]=analysis")
                .expect(200)
                .body();
        UUID id = uuid(Kind.RUN, run.get("id"));
        List<Row> rows = rowsOnceUpTo(id, run.get("version").asLong());

        runIsAsAnswered(only(rows, Topics.RUN_ROWS.name()), run);
        entriesAreAsAnswered(of(rows, Topics.TRANSCRIPT_ENTRY_ROWS.name()), run.get("transcript"));
        responsesAreAsAnswered(of(rows, Topics.RESPONSE_ROWS.name()), run.get("responses"));
        analysisIsAsAnswered(only(rows, Topics.ANALYSIS_ROWS.name()), run.get("analysis"));
    }

    @Test
    void nothing_is_left_in_the_tables_of_an_erased_run() {
        var conversation = interviewed();
        JsonNode run = api.get(conversation.path()).expect(200).body();
        UUID id = uuid(Kind.RUN, run.get("id"));
        assertThat(rowsOnceUpTo(id, run.get("version").asLong())).isNotEmpty();

        var producer = new Producer(parley);
        producer.writes(producer.recordTo(id, new RunCommand.EraseInterviewRun()));

        await().atMost(PATIENCE).until(() -> rows(id).isEmpty());
    }

    private Conversation interviewed() {
        var conversation = Conversation.start(api, Studies.full(api));
        conversation.consent();
        conversation.says("work", "I use a shared calendar and a task board as planning tools.");
        conversation.fillsIn("team", "{\"size\": 12}");
        conversation.says("large", "We coordinate with a shared calendar and short meetings every morning.");
        conversation.says("picture", "That calendar looks stressful, too many meetings.");
        conversation.says("pay", "I would rather not talk about that.");
        conversation.awaitStatus("completed");
        return conversation;
    }

    private List<Row> rowsOnceUpTo(UUID run, long version) {
        await().atMost(PATIENCE)
                .until(() -> of(rows(run), Topics.RUN_ROWS.name()).stream()
                        .anyMatch(row -> row.columns().get("run_version").asLong() >= version));
        return rows(run);
    }

    private List<Row> rows(UUID run) {
        return TableReader.read(parley.kafka().config()).stream()
                .filter(row -> row.columns().get("run_id").asText().equals(run.toString()))
                .toList();
    }

    private static void runIsAsAnswered(JsonNode row, JsonNode run) {
        assertThat(row.get("run_version").asLong()).isEqualTo(run.get("version").asLong());
        assertThat(word(row.get("status"))).isEqualTo(run.get("status").asText());
        assertThat(word(row.get("end_reason"))).isEqualTo(run.get("end_reason").asText());
        assertThat(word(row.get("consent_status")))
                .isEqualTo(run.get("consent_status").asText());
        assertThat(row.get("blueprint_id").asText())
                .isEqualTo(uuid(Kind.BLUEPRINT, run.get("blueprint_id")).toString());
        assertThat(row.get("path_taken").asText())
                .isEqualTo(run.at("/progress/path_taken").toString());
        assertThat(row.get("analysis_id").asText())
                .isEqualTo(uuid(Kind.ANALYSIS, run.get("analysis_id")).toString());
        assertThat(Instant.ofEpochMilli(row.get("completed_at").asLong()))
                .isEqualTo(Instant.parse(run.get("completed_at").asText()));
    }

    private static void entriesAreAsAnswered(List<Row> rows, JsonNode transcript) {
        var ordered = rows.stream()
                .map(Row::columns)
                .sorted(Comparator.comparing(row -> row.get("run_version").asLong()))
                .toList();
        JsonNode entries = transcript.get("entries");
        assertThat(ordered).hasSize(entries.size());
        for (int i = 0; i < ordered.size(); i++) {
            JsonNode row = ordered.get(i);
            JsonNode entry = entries.get(i);
            assertThat(row.get("entry_id").asText())
                    .isEqualTo(uuid(Kind.ENTRY, entry.get("id")).toString());
            assertThat(row.get("content")).isEqualTo(entry.get("content"));
            assertThat(word(row.get("role"))).isEqualTo(entry.get("role").asText());
            assertThat(row.get("question_key")).isEqualTo(entry.get("question_key"));
            assertThat(row.get("node_id")).isEqualTo(entry.get("node_id"));
        }
    }

    private static void responsesAreAsAnswered(List<Row> rows, JsonNode responses) {
        var ordered = rows.stream()
                .map(Row::columns)
                .sorted(Comparator.comparing(row -> row.get("position").asInt()))
                .toList();
        JsonNode items = responses.get("items");
        assertThat(ordered).hasSize(items.size());
        for (int i = 0; i < ordered.size(); i++) {
            JsonNode row = ordered.get(i);
            JsonNode item = items.get(i);
            assertThat(row.get("question_key")).isEqualTo(item.get("question_key"));
            assertThat(row.get("question_text")).isEqualTo(item.get("question_text"));
            assertThat(row.get("answered")).isEqualTo(item.get("answered"));
            assertThat(row.get("verbatim").asText())
                    .isEqualTo(item.at("/answer/verbatim").asText());
        }
    }

    private static void analysisIsAsAnswered(JsonNode row, JsonNode analysis) throws JsonProcessingException {
        JsonNode themes = JSON.readTree(row.get("themes").asText());
        JsonNode answered = analysis.at("/results/themes/items");
        assertThat(row.get("theme_count").asInt()).isEqualTo(answered.size()).isEqualTo(themes.size());
        for (int i = 0; i < themes.size(); i++) {
            assertThat(themes.get(i).get("label")).isEqualTo(answered.get(i).get("label"));
            assertThat(themes.get(i).get("evidence_count"))
                    .isEqualTo(answered.get(i).get("evidence_count"));
        }
        assertThat(row.get("summary")).isEqualTo(analysis.at("/results/summary/content"));
        assertThat(row.get("model")).isEqualTo(analysis.get("model"));
    }

    private static List<Row> of(List<Row> rows, String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    private static JsonNode only(List<Row> rows, String table) {
        assertThat(of(rows, table)).hasSize(1);
        return of(rows, table).getFirst().columns();
    }

    private static UUID uuid(Kind kind, JsonNode id) {
        return PublicIds.parse(kind, id.asText()).orElseThrow();
    }

    private static String word(JsonNode symbol) {
        return symbol.asText().toLowerCase(Locale.ROOT);
    }
}
