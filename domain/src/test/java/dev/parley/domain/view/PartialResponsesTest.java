package dev.parley.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PartialResponsesTest {

    @Test
    void there_are_none_before_the_run_has_begun() {
        var log = RunLog.created(Pipeline.ALL).open(RunLog.FIRST, 1);
        assertThat(PartialResponses.of(log.view(), log.events())).isEmpty();
    }

    @Test
    void a_run_that_has_just_begun_has_an_open_question_without_an_answer() {
        var view = partial(RunLog.asked());
        assertThat(view.id()).isEmpty();
        assertThat(view.status()).isEqualTo(ResultStatus.PROCESSING);
        assertThat(view.completionRate()).isZero();
        var item = view.items().getFirst();
        assertThat(item.questionText()).isEqualTo("Why did you come?");
        assertThat(item.response().answered()).isFalse();
        assertThat(item.response().entryIds()).isEmpty();
        assertThat(item.verbatim()).isEmpty();
    }

    @Test
    void an_open_answer_is_quoted_and_counts_only_when_its_node_was_left() {
        var log = RunLog.asked().says("n1", "Because.").says("n1", "And because.");
        var open = partial(log).items().getFirst();
        assertThat(open.verbatim()).isEqualTo("Because.\nAnd because.");
        assertThat(open.response().entryIds()).hasSize(2);
        assertThat(open.response().answered()).isFalse();

        var view = partial(log.add(left(NodeOutcome.ANSWERED)));
        var item = view.items().getFirst().response();
        assertThat(item.answered()).isTrue();
        assertThat(item.followUpsAsked()).isEqualTo(2);
        assertThat(item.probingComplete()).isTrue();
        assertThat(item.value()).contains(Json.bool(true));
        assertThat(item.summary()).isEmpty();
        assertThat(view.items()).hasSize(2);
        assertThat(view.completionRate()).isEqualTo(0.5);
    }

    @Test
    void what_was_declined_is_not_answered_whatever_was_said() {
        var log = RunLog.asked().says("n1", "I would rather not.").add(left(NodeOutcome.DECLINED));
        assertThat(partial(log).items().getFirst().response().answered()).isFalse();
    }

    private static RunEvent left(NodeOutcome outcome) {
        var assessment = Assessment.by("b")
                .addressed(1)
                .hintSatisfied(true)
                .value(Optional.of(Json.bool(true)))
                .done();
        return new RunEvent.TurnTaken(
                Optional.empty(),
                Optional.of(assessment),
                new Step.MoveOn(OptionalInt.of(0), "n2", "next"),
                Optional.of(new NodeResult("n1", "key_n1", outcome, 2, true, Map.of())),
                Optional.of(new RunEvent.OpenedNode("n2", "key_n2", NodeType.QUESTION, "And?", true, 1)),
                Optional.empty(),
                List.of());
    }

    private static ResponsesView partial(RunLog log) {
        return PartialResponses.of(log.view(), log.events()).orElseThrow();
    }
}
