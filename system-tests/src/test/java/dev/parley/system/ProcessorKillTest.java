package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Conversation;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The run-processor is killed in the middle of a turn. */
class ProcessorKillTest {

    private final Deployment parley = Deployment.shared();
    private final ApiClient api = parley.client();

    @Test
    void the_interview_goes_on_and_its_transcript_is_complete_and_without_doubles() {
        var conversation = Conversation.start(api, Studies.full(api));
        conversation.consent();
        conversation.awaitOpen("work");
        conversation.say("Mostly on Mondays.");
        // The assessment of this answer is out now: the turn is half done.
        parley.process(Part.RUN_PROCESSOR).killHard();
        parley.process(Part.RUN_PROCESSOR).start();
        parley.process(Part.RUN_PROCESSOR).awaitReady();

        conversation.followUpAnswered("work", "With a shared calendar and a task board as planning tools.");
        conversation.fillsIn("team", "{\"size\": 3}");
        conversation.says("small", "Decisions are quick.");
        conversation.says("picture", "Stressful.");
        conversation.says("pay", "No comment, I prefer not to answer.");
        conversation.awaitStatus("completed");

        var agent = new ArrayList<String>();
        var participant = new ArrayList<String>();
        for (JsonNode entry :
                api.get(conversation.path() + "/transcript").expect(200).body().get("entries")) {
            String content = entry.get("content").asText();
            switch (entry.get("role").asText() + "/" + entry.get("entry_type").asText()) {
                case "agent/utterance", "agent/stimulus" -> agent.add(content);
                case "participant/utterance" -> participant.add(content);
                default -> {
                    // Consent, form and session entries are not compared here.
                }
            }
        }
        assertThat(participant).isEqualTo(conversation.said());
        assertThat(agent).doesNotHaveDuplicates();
    }
}
