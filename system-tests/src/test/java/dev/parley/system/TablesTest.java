package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.client.Parley;
import dev.parley.client.model.Analysis;
import dev.parley.client.model.Entry;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.Responses;
import dev.parley.client.model.RunStatus;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.topic.Topics;
import dev.parley.system.TableReader.Row;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What table readers see is what the REST API answers; nothing of Parley's code is needed to read it. */
class TablesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Deployment parley = Deployment.shared();
    private final Parley api = parley.client();

    @Test
    void a_plain_consumer_rebuilds_the_tables_and_finds_what_the_api_answers() throws JsonProcessingException {
        var run = api.runs().get(interviewed(), "transcript", "responses", "analysis");
        UUID id = uuid(Kind.RUN, run.id());
        List<Row> rows = rowsOnceUpTo(id, run.version());

        runIsAsAnswered(only(rows, Topics.RUN_ROWS.name()), run);
        entriesAreAsAnswered(
                of(rows, Topics.TRANSCRIPT_ENTRY_ROWS.name()),
                run.transcript().orElseThrow().entries());
        responsesAreAsAnswered(
                of(rows, Topics.RESPONSE_ROWS.name()),
                run.responses().orElseThrow().items());
        analysisIsAsAnswered(
                only(rows, Topics.ANALYSIS_ROWS.name()), run.analysis().orElseThrow());
    }

    @Test
    void nothing_is_left_in_the_tables_of_an_erased_run() {
        var run = api.runs().get(interviewed());
        UUID id = uuid(Kind.RUN, run.id());
        assertThat(rowsOnceUpTo(id, run.version())).isNotEmpty();

        var producer = new Producer(parley);
        producer.writes(producer.recordTo(id, new RunCommand.EraseInterviewRun()));

        await().atMost(PATIENCE).until(() -> rows(id).isEmpty());
    }

    private String interviewed() {
        var participant = Participant.start(api, Studies.full(api));
        participant.consent();
        participant.says("work", "I use a shared calendar and a task board as planning tools.");
        participant.fillsIn("team", Map.of("size", 12));
        participant.says("large", "We coordinate with a shared calendar and short meetings every morning.");
        participant.says("picture", "That calendar looks stressful, too many meetings.");
        participant.says("pay", "I would rather not talk about that.");
        participant.awaitStatus(RunStatus.COMPLETED);
        return participant.run();
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

    private static void runIsAsAnswered(JsonNode row, InterviewRun run) throws JsonProcessingException {
        assertThat(row.get("run_version").asLong()).isEqualTo(run.version());
        assertThat(row.get("status").asText())
                .isEqualToIgnoringCase(run.status().name());
        assertThat(row.get("end_reason").asText())
                .isEqualToIgnoringCase(run.endReason().orElseThrow());
        assertThat(row.get("consent_status").asText()).isEqualToIgnoringCase(run.consentStatus());
        assertThat(row.get("blueprint_id").asText())
                .isEqualTo(uuid(Kind.BLUEPRINT, run.blueprintId()).toString());
        assertThat(JSON.readTree(row.get("path_taken").asText()))
                .isEqualTo(JSON.valueToTree(run.progress().pathTaken()));
        assertThat(row.get("analysis_id").asText())
                .isEqualTo(uuid(Kind.ANALYSIS, run.analysisId().orElseThrow()).toString());
        assertThat(Instant.ofEpochMilli(row.get("completed_at").asLong()))
                .isEqualTo(run.completedAt().orElseThrow());
    }

    private static void entriesAreAsAnswered(List<Row> rows, List<Entry> entries) {
        var ordered = ordered(rows, "run_version");
        assertThat(ordered).hasSize(entries.size());
        for (int i = 0; i < ordered.size(); i++) {
            JsonNode row = ordered.get(i);
            Entry entry = entries.get(i);
            assertThat(row.get("entry_id").asText())
                    .isEqualTo(uuid(Kind.ENTRY, entry.id()).toString());
            assertThat(row.get("content").asText()).isEqualTo(entry.content());
            assertThat(row.get("role").asText())
                    .isEqualToIgnoringCase(entry.role().name());
            assertThat(text(row.get("question_key"))).isEqualTo(entry.questionKey());
            assertThat(text(row.get("node_id"))).isEqualTo(entry.nodeId());
        }
    }

    private static void responsesAreAsAnswered(List<Row> rows, List<Responses.Item> items) {
        var ordered = ordered(rows, "position");
        assertThat(ordered).hasSize(items.size());
        for (int i = 0; i < ordered.size(); i++) {
            JsonNode row = ordered.get(i);
            Responses.Item item = items.get(i);
            assertThat(row.get("question_key").asText()).isEqualTo(item.questionKey());
            assertThat(row.get("question_text").asText()).isEqualTo(item.questionText());
            assertThat(row.get("answered").asBoolean()).isEqualTo(item.answered());
            assertThat(row.get("verbatim").asText())
                    .isEqualTo(item.answer().map(Responses.Answer::verbatim).orElse(""));
        }
    }

    private static void analysisIsAsAnswered(JsonNode row, Analysis analysis) throws JsonProcessingException {
        JsonNode themes = JSON.readTree(row.get("themes").asText());
        var answered = analysis.results().orElseThrow();
        assertThat(row.get("theme_count").asInt())
                .isEqualTo(answered.themes().items().size())
                .isEqualTo(themes.size());
        for (int i = 0; i < themes.size(); i++) {
            var theme = answered.themes().items().get(i);
            assertThat(themes.get(i).get("label").asText()).isEqualTo(theme.label());
            assertThat(themes.get(i).get("evidence_count").asInt()).isEqualTo(theme.evidenceCount());
        }
        assertThat(text(row.get("summary"))).isEqualTo(answered.summary().map(Analysis.Summary::content));
        assertThat(text(row.get("model"))).isEqualTo(analysis.model());
    }

    private static List<JsonNode> ordered(List<Row> rows, String column) {
        return rows.stream()
                .map(Row::columns)
                .sorted(Comparator.comparing(row -> row.get(column).asLong()))
                .toList();
    }

    private static Optional<String> text(JsonNode column) {
        return column.isNull() ? Optional.empty() : Optional.of(column.asText());
    }

    private static List<Row> of(List<Row> rows, String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    private static JsonNode only(List<Row> rows, String table) {
        assertThat(of(rows, table)).hasSize(1);
        return of(rows, table).getFirst().columns();
    }

    private static UUID uuid(Kind kind, String id) {
        return PublicIds.parse(kind, id).orElseThrow();
    }
}
