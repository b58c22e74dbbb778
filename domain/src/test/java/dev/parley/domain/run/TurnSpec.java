package dev.parley.domain.run;

import static dev.parley.domain.run.Assessments.complete;
import static dev.parley.domain.run.Assessments.declined;
import static dev.parley.domain.run.Assessments.half;
import static dev.parley.domain.run.Assessments.hintSatisfied;
import static dev.parley.domain.run.Assessments.offTopic;
import static dev.parley.domain.run.Assessments.sensitive;
import static dev.parley.domain.run.Assessments.thin;
import static dev.parley.domain.run.Blueprints.PROBING;
import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.says;
import static dev.parley.domain.run.Scenario.saysAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.OffTopicHandling;
import dev.parley.domain.catalog.AgentSpec.ProbingDepth;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.RunCommand.CheckDeadlines;
import dev.parley.domain.run.RunCommand.RecordAssessment;
import dev.parley.domain.turn.DeclineReason;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.turn.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnSpec {

    private static Blueprints probed(boolean required) {
        return blueprint().probed("q1", required, PROBING).question("q2", false).edge("q1", "q2");
    }

    @Test
    void without_probing_the_message_itself_moves_on() {
        Scenario.active(twoQuestions())
                .accept(says("one"))
                .thenEvents(RunEvent.MessageRecorded.class, RunEvent.TurnTaken.class)
                .thenAgentSays("Question q2?");
    }

    @Test
    void with_probing_an_assessment_is_waited_for() {
        var scenario = Scenario.active(probed(true)).accept(says("one"));
        scenario.thenEvents(RunEvent.MessageRecorded.class, RunEvent.AssessmentRequested.class);
        assertThat(scenario.newestWork().turn().answer()).containsExactly("one");
        assertThat(scenario.newestWork().deadline()).isEqualTo(scenario.now().plusSeconds(20));
    }

    @Test
    void an_edge_that_reads_the_answers_value_is_waited_for_too() {
        Scenario.active(blueprint()
                        .question("q1", true)
                        .question("yes", false)
                        .question("no", false)
                        .when("q1", "yes", "q1", "eq", Json.bool(true))
                        .edge("q1", "no"))
                .accept(says("yes indeed"))
                .assessed(Assessments.withValue(Json.bool(true)))
                .thenAgentSays("Words of the interviewer.");
    }

    @Test
    void an_edge_that_reads_the_word_count_is_not_waited_for() {
        Scenario.active(blueprint()
                        .question("q1", true)
                        .question("long", false)
                        .question("short", false)
                        .when("q1", "long", "q1.word_count", "gte", Json.number(3))
                        .edge("q1", "short"))
                .accept(says("one two three"))
                .thenAgentSays("Question long?");
    }

    @Test
    void a_complete_answer_moves_on_with_the_interviewers_words() {
        Scenario.active(probed(true))
                .accept(says("one"))
                .assessed(complete())
                .thenEvents(RunEvent.TurnTaken.class)
                .thenAgentSays("Words of the interviewer.");
    }

    @Test
    void messages_while_an_assessment_is_out_are_covered_by_one_new_assessment() {
        var scenario = Scenario.active(probed(true)).accept(says("one"));
        var stale = scenario.newestWork();
        scenario.accept(says("two")).thenEvents(RunEvent.MessageRecorded.class);
        scenario.accept(says("three")).thenEvents(RunEvent.MessageRecorded.class);
        scenario.accept(scenario.result(stale, thin(), "stale words")).thenEvents(RunEvent.AssessmentRequested.class);
        assertThat(scenario.newestWork().turn().answer()).containsExactly("one", "two", "three");
        assertThat(scenario.agentWords()).doesNotContain("stale words");
        scenario.when(scenario.result(stale, thin(), "stale words")).thenRejected(RejectionCode.STALE_WORK_RESULT);
    }

    @Test
    void at_most_one_result_per_work_item_counts() {
        var scenario = Scenario.active(probed(true)).accept(says("one"));
        var item = scenario.newestWork();
        scenario.accept(scenario.result(item, half(), "first"));
        scenario.when(scenario.result(item, half(), "second")).thenRejected(RejectionCode.STALE_WORK_RESULT);
        assertThat(scenario.agentWords()).contains("first").doesNotContain("second");
    }

    @Test
    void words_for_another_step_are_refused() {
        var scenario = Scenario.active(probed(true)).accept(says("one"));
        var wrong = new Step.FollowUp(Technique.FUNNEL, "I would like that");
        var result = new TurnResult(complete(), wrong, "words", "builtin/1");
        scenario.when(new RecordAssessment(scenario.newestWork().workId(), result))
                .thenRejected(RejectionCode.WRONG_STEP);
    }

    @Test
    void when_no_interviewer_answers_in_time_the_core_moves_on() {
        var scenario = Scenario.active(probed(true)).accept(says("one"));
        scenario.later(Duration.ofSeconds(20).minusMillis(1))
                .accept(new CheckDeadlines())
                .thenEvents();
        scenario.later(Duration.ofMillis(1))
                .accept(new CheckDeadlines())
                .thenEvents(RunEvent.TurnTaken.class)
                .thenAgentSays("Question q2?");
        scenario.when(scenario.result(scenario.newestWork(), thin(), "too late"))
                .thenRejected(RejectionCode.STALE_WORK_RESULT);
    }

    @Test
    void a_light_agent_asks_one_follow_up_a_moderate_three_a_deep_five() {
        assertThat(followUps(probed(true).depth(ProbingDepth.LIGHT))).isEqualTo(1);
        assertThat(followUps(probed(true).depth(ProbingDepth.MODERATE))).isEqualTo(3);
        assertThat(followUps(probed(true).depth(ProbingDepth.DEEP))).isEqualTo(5);
    }

    @Test
    void the_budget_is_capped_by_the_node_and_by_the_boundaries() {
        var two = new Probing(true, OptionalInt.of(2), List.of(), Optional.empty());
        assertThat(followUps(blueprint()
                        .probed("q1", true, two)
                        .question("q2", false)
                        .edge("q1", "q2")))
                .isEqualTo(2);
        assertThat(followUps(probed(true).maxFollowUps(1))).isEqualTo(1);
        assertThat(followUps(probed(true).maxFollowUps(9))).isEqualTo(3);
    }

    private static int followUps(Blueprints blueprint) {
        var scenario = Scenario.active(blueprint);
        int asked = 0;
        scenario.accept(says("thin"));
        while (true) {
            scenario.assessed(half());
            if (!(scenario.lastStep() instanceof Step.FollowUp)) {
                return asked;
            }
            asked++;
            scenario.accept(says("still thin"));
        }
    }

    @Test
    void probing_stops_when_the_completion_hint_is_satisfied() {
        var hint = new Probing(true, OptionalInt.empty(), List.of(), Optional.of("a number of days"));
        var scenario = Scenario.active(
                blueprint().probed("q1", true, hint).question("q2", false).edge("q1", "q2"));
        scenario.accept(says("it takes long")).assessed(complete());
        assertThat(scenario.lastStep())
                .as("complete, but the hint is not satisfied")
                .isInstanceOf(Step.FollowUp.class);
        scenario.accept(says("three days")).assessed(hintSatisfied());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void each_technique_is_used_once_before_any_is_used_twice() {
        var scenario = Scenario.active(probed(true));
        scenario.accept(says("a")).assessed(half());
        scenario.accept(says("b")).assessed(half());
        scenario.accept(says("c")).assessed(half());
        assertThat(scenario.log().stream()
                        .map(envelope -> envelope.event())
                        .filter(RunEvent.TurnTaken.class::isInstance)
                        .map(event -> ((RunEvent.TurnTaken) event).step())
                        .filter(Step.FollowUp.class::isInstance)
                        .map(step -> ((Step.FollowUp) step).technique()))
                .containsExactly(Technique.TELL_ME_MORE, Technique.FIVE_WHYS, Technique.MIRRORING);
    }

    @Test
    void a_declined_required_question_is_rephrased_once_and_then_left() {
        var scenario = Scenario.active(probed(true)).accept(says("no comment")).assessed(declined());
        assertThat(scenario.lastStep()).isInstanceOf(Step.Rephrase.class);
        scenario.accept(says("no, really")).assessed(declined());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
        assertThat(closed(scenario).outcome()).isEqualTo(NodeOutcome.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void only_who_is_not_concerned_by_a_required_question_is_not_asked_it_again(DeclineReason reason) {
        var scenario =
                Scenario.active(probed(true)).accept(says("I cannot tell")).assessed(declined(reason));
        boolean again = scenario.lastStep() instanceof Step.Rephrase;
        assertThat(again).isEqualTo(reason != DeclineReason.NOT_APPLICABLE);
    }

    @Test
    void a_declined_optional_question_is_left_at_once() {
        var scenario = Scenario.active(probed(false)).accept(says("no comment")).assessed(declined());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void leaving_the_topic_is_handled_as_the_agent_says() {
        assertThat(stepWhenOffTopic(OffTopicHandling.GENTLE_REDIRECT))
                .isInstanceOfSatisfying(
                        Step.Redirect.class,
                        redirect -> assertThat(redirect.firm()).isFalse());
        assertThat(stepWhenOffTopic(OffTopicHandling.FIRM_REDIRECT))
                .isInstanceOfSatisfying(
                        Step.Redirect.class,
                        redirect -> assertThat(redirect.firm()).isTrue());
        assertThat(stepWhenOffTopic(OffTopicHandling.ALLOW)).isInstanceOf(Step.MoveOn.class);
        assertThat(stepWhenOffTopic(OffTopicHandling.END_INTERVIEW)).isInstanceOf(Step.Finish.class);
    }

    private static Step stepWhenOffTopic(OffTopicHandling handling) {
        return Scenario.active(probed(true).offTopic(handling))
                .accept(says("the weather"))
                .assessed(offTopic())
                .lastStep();
    }

    @Test
    void a_redirect_costs_one_follow_up() {
        var scenario = Scenario.active(probed(true).depth(ProbingDepth.LIGHT));
        scenario.accept(says("the weather")).assessed(offTopic());
        assertThat(scenario.lastStep()).isInstanceOf(Step.Redirect.class);
        scenario.accept(says("well")).assessed(thin());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void a_sensitive_topic_stops_probing_at_that_node() {
        var scenario = Scenario.active(probed(true)).accept(says("I was ill")).assessed(sensitive());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void an_answer_to_a_node_already_passed_is_recorded_there_and_steers_nothing() {
        var scenario = Scenario.active(twoQuestions()).accept(says("one"));
        scenario.accept(saysAt("q1", "one more thing")).thenEvents(RunEvent.MessageRecorded.class);
        assertThat(scenario.run().progress().current().orElseThrow().nodeId()).isEqualTo("q2");
        scenario.when(saysAt("q9", "what?")).thenRejected(RejectionCode.WRONG_NODE);
    }

    @Test
    void a_resent_message_is_heard_once() {
        var scenario = Scenario.active(twoQuestions()).accept(says("one", "m-1"));
        scenario.accept(says("one", "m-1")).thenEvents();
        assertThat(scenario.run().messageCount()).isEqualTo(1);
    }

    @Test
    void an_agent_assessed_edge_counts_as_no_while_it_is_undetermined() {
        var blueprint = blueprint()
                .question("q1", true)
                .question("happy", false)
                .question("other", false)
                .judged("q1", "happy", "The participant is happy")
                .edge("q1", "other");
        assertThat(toNode(blueprint, Verdict.UNDETERMINED)).isEqualTo("other");
        assertThat(toNode(blueprint, Verdict.NO)).isEqualTo("other");
        assertThat(toNode(blueprint, Verdict.YES)).isEqualTo("happy");
    }

    private static String toNode(Blueprints blueprint, Verdict verdict) {
        var step = Scenario.active(blueprint)
                .accept(says("fine"))
                .assessed(Assessments.verdict(0, verdict))
                .lastStep();
        return ((Step.MoveOn) step).toNode();
    }

    @Test
    void no_edge_left_is_the_end_of_the_interview() {
        Scenario.active(blueprint()
                        .question("q1", true)
                        .question("q2", true)
                        .when("q1", "q2", "q1.word_count", "gt", Json.number(100)))
                .accept(says("short"))
                .thenEnded(RunStatus.PROCESSING, EndReason.GRAPH_COMPLETED);
    }

    @Test
    void what_later_conditions_read_is_kept_and_nothing_else() {
        var scenario = Scenario.active(blueprint()
                .question("q1", true)
                .question("q2", true)
                .question("q3", true)
                .edge("q1", "q2")
                .when("q2", "q3", "q1.word_count", "gt", Json.number(1)));
        scenario.accept(says("two words"));
        assertThat(scenario.run().progress().values()).containsOnlyKeys("q1.word_count");
        scenario.accept(says("yes")).thenAgentSays("Question q3?");
    }

    private static NodeResult closed(Scenario scenario) {
        return scenario.log().stream()
                .map(envelope -> envelope.event())
                .filter(RunEvent.TurnTaken.class::isInstance)
                .flatMap(event -> ((RunEvent.TurnTaken) event).closed().stream())
                .toList()
                .getLast();
    }
}
