package dev.parley.domain.run;

import static dev.parley.domain.run.Assessments.asking;
import static dev.parley.domain.run.Assessments.complete;
import static dev.parley.domain.run.Assessments.declined;
import static dev.parley.domain.run.Assessments.offTopic;
import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Scenario.fillsIn;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunEvent.TurnTaken;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Step;
import dev.parley.domain.words.CoreWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What participants say while a form or a custom node waits to be filled in. */
class BesideFormSpec {

    private static Scenario atRequiredForm() {
        return Scenario.active(blueprint().form("team").question("next", false).edge("team", "next"));
    }

    private static Scenario atOptionalForm() {
        return Scenario.active(
                blueprint().optionalForm("more").question("next", false).edge("more", "next"));
    }

    private static NodeResult closed(Scenario scenario) {
        return scenario.lastEvents().stream()
                .filter(TurnTaken.class::isInstance)
                .flatMap(event -> ((TurnTaken) event).closed().stream())
                .findFirst()
                .orElseThrow();
    }

    private static String openNode(Scenario scenario) {
        return scenario.run().progress().current().orElseThrow().nodeId();
    }

    @Test
    void a_short_message_is_given_to_the_interviewer_and_the_form_stays_open() {
        var scenario = atRequiredForm().accept(says("who reads this?"));
        scenario.thenEvents(RunEvent.MessageRecorded.class, RunEvent.AssessmentRequested.class);
        assertThat(scenario.newestWork().turn().answer()).containsExactly("who reads this?");
        assertThat(openNode(scenario)).isEqualTo("team");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEAT", "CLARIFY"})
    void a_question_of_the_participants_is_answered_and_the_form_stays_open(ParticipantAsk ask) {
        var scenario = atRequiredForm().accept(says("what is this for?")).assessed(asking(ask));
        scenario.thenAgentSays("Words of the interviewer.");
        assertThat(scenario.lastStep()).isInstanceOf(Step.Rephrase.class);
        assertThat(openNode(scenario)).isEqualTo("team");

        scenario.accept(fillsIn("team", Map.of("size", Json.number(3)))).thenAgentSays("Question next?");
    }

    @Test
    void an_optional_form_is_left_unanswered_at_once_by_who_wants_to_skip_it() {
        var scenario = atOptionalForm().accept(says("skip this form")).assessed(asking(ParticipantAsk.SKIP));
        assertThat(openNode(scenario)).isEqualTo("next");
        assertThat(closed(scenario).outcome()).isEqualTo(NodeOutcome.DECLINED);
    }

    @Test
    void a_required_form_is_asked_for_once_more_and_then_left() {
        var scenario =
                atRequiredForm().accept(says("I don't want to fill this in")).assessed(declined());
        assertThat(scenario.lastStep()).isInstanceOf(Step.Rephrase.class);
        assertThat(openNode(scenario)).isEqualTo("team");

        scenario.accept(says("no, skip it")).assessed(asking(ParticipantAsk.SKIP));
        assertThat(openNode(scenario)).isEqualTo("next");
        assertThat(closed(scenario).outcome()).isEqualTo(NodeOutcome.DECLINED);
    }

    @Test
    void a_question_of_the_participants_does_not_use_up_the_second_asking_of_a_required_form() {
        var scenario = atRequiredForm().accept(says("what is this for?")).assessed(asking(ParticipantAsk.CLARIFY));
        scenario.accept(says("skip it")).assessed(asking(ParticipantAsk.SKIP));
        assertThat(openNode(scenario)).isEqualTo("team");
    }

    @Test
    void who_wants_to_stop_at_a_form_is_let_go() {
        atRequiredForm()
                .accept(says("I want to stop"))
                .assessed(asking(ParticipantAsk.STOP))
                .thenEnded(RunStatus.PROCESSING, EndReason.ENDED_BY_REQUEST);
    }

    @Test
    void words_that_ask_for_nothing_never_answer_a_form_nor_end_the_interview() {
        for (Assessment assessment : List.of(complete(), offTopic())) {
            var scenario = atOptionalForm().accept(says("we are twelve")).assessed(assessment);
            assertThat(scenario.lastStep()).isInstanceOf(Step.Rephrase.class);
            assertThat(openNode(scenario)).isEqualTo("more");
        }
    }

    @Test
    void edges_see_of_a_form_that_was_skipped_that_it_was_not_answered() {
        var branching = blueprint()
                .optionalForm("more")
                .question("answered", false)
                .question("skipped", false)
                .when("more", "skipped", "more.answered", "eq", Json.bool(false))
                .edge("more", "answered");
        var scenario = Scenario.active(branching).accept(says("skip")).assessed(asking(ParticipantAsk.SKIP));
        assertThat(openNode(scenario)).isEqualTo("skipped");
        assertThat(openNode(Scenario.active(branching).accept(fillsIn("more", Map.of()))))
                .isEqualTo("skipped");
    }

    @Test
    void a_form_sent_with_nothing_in_it_was_not_answered() {
        assertThat(closed(atOptionalForm().accept(fillsIn("more", Map.of()))).outcome())
                .isEqualTo(NodeOutcome.UNANSWERED);
    }

    @Test
    void without_an_interviewer_the_agent_points_to_the_form_and_does_not_go_on() {
        var scenario = atRequiredForm().accept(says("what is this?")).later(Limits.WORK_DEADLINE);
        scenario.accept(says("hello?"));
        assertThat(scenario.agentWords()).contains(CoreWords.in("en").formPointer());
        assertThat(openNode(scenario)).isEqualTo("team");
    }

    @Test
    void a_result_that_comes_after_the_form_was_filled_in_is_refused() {
        var scenario = atRequiredForm().accept(says("what is this?"));
        var result = scenario.result(scenario.newestWork(), asking(ParticipantAsk.CLARIFY), "It is about your team.");
        scenario.accept(fillsIn("team", Map.of("size", Json.number(3))));
        scenario.when(result).thenRejected(RejectionCode.STALE_WORK_RESULT);
    }

    @Test
    void a_custom_node_hears_requests_as_a_form_does() {
        var scenario = Scenario.active(
                        blueprint().custom("c").question("next", false).edge("c", "next"))
                .accept(says("skip"))
                .assessed(asking(ParticipantAsk.SKIP));
        assertThat(openNode(scenario)).isEqualTo("c");
        scenario.accept(says("skip it")).assessed(asking(ParticipantAsk.SKIP));
        assertThat(openNode(scenario)).isEqualTo("next");
    }

    @Test
    void a_stimulus_hears_requests_as_a_question_does() {
        var scenario = Scenario.active(
                        blueprint().stimulus("s").question("next", false).edge("s", "next"))
                .accept(says("what do you mean?"))
                .assessed(asking(ParticipantAsk.CLARIFY));
        assertThat(scenario.lastStep()).isInstanceOf(Step.Rephrase.class);
        assertThat(openNode(scenario)).isEqualTo("s");
    }
}
