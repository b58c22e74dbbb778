package dev.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent.AssessmentRequested;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnResult;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A conversation that is over")
class ConversationFoldTest {

    @Test
    void has_no_assessment_of_an_answer_when_only_a_question_of_the_participants_was_assessed() {
        var interview = Interview.with(Pipeline.ALL)
                .when(new RunCommand.JoinInterviewRun())
                .says("What do you mean?");
        var events = new ArrayList<>(interview.freshEvents());
        var request = (AssessmentRequested) events.getLast().event();
        var assessment = Assessment.by("builtin/2")
                .ask(Optional.of(ParticipantAsk.CLARIFY))
                .done();
        interview.when(new RunCommand.RecordAssessment(
                request.workId(),
                new TurnResult(
                        assessment,
                        new Step.Rephrase("the participant asks what is meant"),
                        "Take it as you like.",
                        "builtin/2")));
        interview.says("The export is slow.").says("Nothing else.");
        events.addAll(interview.freshEvents());

        var run = new PinnedRun(
                (InterviewRunCreated) events.getFirst().event(),
                interview.definitions().blueprint(),
                interview.definitions().agent());
        var conversation = ConversationFold.of(run, events, Interview.START);
        assertThat(conversation.closed()).containsKeys("q1", "q2");
        assertThat(conversation.assessments()).isEmpty();
    }
}
