package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.client.Parley;
import dev.parley.client.model.Entry;
import dev.parley.client.model.RunStatus;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The run-processor is killed in the middle of a turn. */
class ProcessorKillTest {

    private final Deployment parley = Deployment.shared();
    private final Parley api = parley.client();

    @Test
    void the_interview_goes_on_and_its_transcript_is_complete_and_without_doubles() {
        var participant = Participant.start(api, Studies.full(api));
        participant.consent();
        participant.awaitOpen("work");
        participant.say("Mostly on Mondays.");
        // The assessment of this answer is out now: the turn is half done.
        parley.process(Part.RUN_PROCESSOR).killHard();
        parley.process(Part.RUN_PROCESSOR).start();
        parley.process(Part.RUN_PROCESSOR).awaitReady();

        participant.followUpAnswered("work", "With a shared calendar and a task board as planning tools.");
        participant.fillsIn("team", Map.of("size", 3));
        participant.says("small", "Decisions are quick.");
        participant.says("picture", "Stressful.");
        participant.says("pay", "No comment, I prefer not to answer.");
        participant.awaitStatus(RunStatus.COMPLETED);

        var asked = new ArrayList<String>();
        var answered = new ArrayList<String>();
        for (var entry : api.runs().transcript(participant.run()).entries()) {
            boolean shown = entry.entryType() == Entry.Type.UTTERANCE || entry.entryType() == Entry.Type.STIMULUS;
            if (shown && entry.role() == Entry.Role.AGENT) {
                asked.add(entry.content());
            } else if (shown && entry.role() == Entry.Role.PARTICIPANT) {
                answered.add(entry.content());
            }
        }
        assertThat(answered).isEqualTo(participant.said());
        assertThat(asked).doesNotHaveDuplicates();
    }
}
