package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Conversation;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A whole interview over HTTP, on real parts, each service a process. */
class WholeInterviewTest {

    private final Deployment parley = Deployment.shared();
    private final ApiClient api = parley.client();

    @Test
    void a_participant_is_interviewed_and_everything_said_can_be_read_with_its_evidence() {
        var conversation = Conversation.start(api, Studies.full(api));
        conversation.consent();
        conversation.says("work", "Mostly on Mondays.");
        conversation.followUpAnswered("work", "I use a shared calendar and a task board as planning tools.");
        conversation.fillsIn("team", "{\"size\": 12}");
        conversation.says("large", "We coordinate with a shared calendar and short meetings every morning.");
        conversation.says("picture", "That calendar looks stressful, too many meetings.");
        conversation.says("pay", "I would rather not talk about that.");
        conversation.awaitStatus("completed");

        JsonNode run = api.get(conversation.path() + "?expand[]=transcript&expand[]=responses&expand[]=analysis")
                .expect(200)
                .body();
        assertThat(run.at("/end_reason").asText()).isEqualTo("graph_completed");
        assertThat(texts(run.at("/progress/path_taken"))).containsExactly("work", "team", "large", "picture", "pay");
        transcriptIsWhatWasSaid(run.get("transcript"), conversation.said());
        responsesQuoteExactly(run.get("responses"), run.get("transcript"));
        analysisCitesEntries(run.get("analysis"), run.get("transcript"));
        versionsAreGapless(conversation);
    }

    private static void transcriptIsWhatWasSaid(JsonNode transcript, List<String> said) {
        assertThat(entries(transcript).stream()
                        .filter(entry -> entry.get("role").asText().equals("participant"))
                        .filter(entry -> entry.get("entry_type").asText().equals("utterance"))
                        .map(entry -> entry.get("content").asText()))
                .containsExactlyElementsOf(said);
    }

    private static void responsesQuoteExactly(JsonNode responses, JsonNode transcript) {
        Map<String, String> contents = contents(transcript);
        assertThat(responses.get("status").asText()).isEqualTo("completed");
        for (JsonNode item : responses.get("items")) {
            var cited = new ArrayList<String>();
            item.at("/answer/transcript_entry_ids").forEach(id -> cited.add(contents.get(id.asText())));
            assertThat(cited).doesNotContainNull();
            assertThat(item.at("/answer/verbatim").asText()).isEqualTo(String.join("\n", cited));
        }
        assertThat(StreamSupport.stream(responses.get("items").spliterator(), false)
                        .filter(item -> item.get("question_key").asText().equals("pay"))
                        .map(item -> item.get("answered").asBoolean()))
                .as("a declined question is not answered")
                .containsExactly(false);
        assertThat(responses.get("completion_rate").asDouble()).isEqualTo(1.0);
    }

    private static void analysisCitesEntries(JsonNode analysis, JsonNode transcript) {
        Map<String, String> contents = contents(transcript);
        assertThat(analysis.get("model").asText()).isEqualTo("builtin/1");
        for (JsonNode theme : analysis.at("/results/themes/items")) {
            var evidence = new HashSet<String>();
            theme.get("evidence").forEach(id -> evidence.add(id.asText()));
            assertThat(theme.get("evidence_count").asInt())
                    .isEqualTo(evidence.size())
                    .isPositive();
            assertThat(contents.keySet()).containsAll(evidence);
            theme.get("quotes")
                    .forEach(quote -> assertThat(
                                    contents.get(quote.get("entry_id").asText()))
                            .contains(quote.get("text").asText()));
        }
    }

    private void versionsAreGapless(Conversation conversation) {
        var versions = new ArrayList<Long>();
        JsonNode page =
                api.get(conversation.path() + "/events?limit=100").expect(200).body();
        page.get("data").forEach(event -> versions.add(event.get("version").asLong()));
        assertThat(versions)
                .isEqualTo(LongStream.rangeClosed(1, versions.size()).boxed().toList());
    }

    private static Map<String, String> contents(JsonNode transcript) {
        var contents = new HashMap<String, String>();
        entries(transcript)
                .forEach(entry -> contents.put(
                        entry.get("id").asText(), entry.get("content").asText()));
        return contents;
    }

    private static List<JsonNode> entries(JsonNode transcript) {
        return StreamSupport.stream(transcript.get("entries").spliterator(), false)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
