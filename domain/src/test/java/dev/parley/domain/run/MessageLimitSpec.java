package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.PROBING;
import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.says;
import static dev.parley.domain.run.Scenario.saysAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.limits.Limits;
import org.junit.jupiter.api.Test;

class MessageLimitSpec {

    @Test
    void a_message_may_have_16_kib_and_no_more() {
        var scenario = Scenario.active(twoQuestions());
        scenario.when(says("x".repeat(Limits.MESSAGE_BYTES + 1))).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.when(says("ü".repeat(Limits.MESSAGE_BYTES / 2) + "x")).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(says("x".repeat(Limits.MESSAGE_BYTES)));
    }

    @Test
    void an_open_answer_may_have_64_kib_and_no_more() {
        var scenario = Scenario.active(blueprint().probed("q1", true, PROBING));
        for (int i = 0; i < Limits.OPEN_ANSWER_BYTES / Limits.MESSAGE_BYTES; i++) {
            scenario.accept(says("x".repeat(Limits.MESSAGE_BYTES)));
        }
        scenario.when(says("x")).thenRejected(RejectionCode.LIMIT_EXCEEDED);
    }

    @Test
    void an_empty_message_is_refused() {
        Scenario.active(twoQuestions()).when(says(" \n")).thenRejected(RejectionCode.INVALID_REQUEST);
    }

    @Test
    void a_message_of_characters_that_nobody_can_see_is_refused_as_empty() {
        var scenario = Scenario.active(twoQuestions());
        scenario.when(says("\u200b\u200d")).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.when(says(" \u00a0\ufeff\u2060\u0001\u3164\ufe0f\n")).thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(says("\u200b\ud83d\udc69\u200d\ud83d\udcbb"));
    }

    @Test
    void a_client_message_id_may_have_64_characters_and_no_more() {
        var scenario = Scenario.active(twoQuestions());
        scenario.when(says("one", "i".repeat(Limits.CLIENT_MESSAGE_ID_CHARS + 1)))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(says("one", "i".repeat(Limits.CLIENT_MESSAGE_ID_CHARS)));
    }

    @Test
    void the_last_message_a_run_may_hold_ends_the_conversation_kindly() {
        var scenario = Scenario.active(twoQuestions()).accept(says("one"));
        for (int i = 2; i < Limits.MESSAGES_PER_RUN; i++) {
            scenario.accept(saysAt("q1", "more"));
        }
        scenario.thenStatus(RunStatus.ACTIVE);
        scenario.accept(saysAt("q1", "the last"));
        scenario.accept(says("over")).thenEnded(RunStatus.PROCESSING, EndReason.MESSAGE_LIMIT);
        scenario.thenAgentSays("Goodbye.");
    }

    @Test
    void the_hundred_latest_client_message_ids_are_remembered() {
        var scenario = Scenario.active(twoQuestions()).accept(says("one"));
        for (int i = 0; i <= Limits.CLIENT_MESSAGE_IDS; i++) {
            scenario.accept(new RunCommand.RecordMessage(
                    "m",
                    java.util.Optional.of("id-" + i),
                    java.util.Optional.of("q1"),
                    java.util.Optional.empty(),
                    java.util.OptionalLong.empty(),
                    java.util.OptionalDouble.empty()));
        }
        assertThat(scenario.run().recentClientMessageIds())
                .hasSize(Limits.CLIENT_MESSAGE_IDS)
                .doesNotContain("id-0")
                .contains("id-1");
    }

    @Test
    void history_is_kept_for_models_only_and_bounded() {
        assertThat(Scenario.active(twoQuestions())
                        .accept(says("one"))
                        .run()
                        .progress()
                        .history())
                .isEmpty();
        var scenario = Scenario.active(twoQuestions().withModel()).accept(says("one"));
        for (int i = 0; i < 4; i++) {
            scenario.accept(saysAt("q1", "x".repeat(Limits.MESSAGE_BYTES - 1)));
        }
        int bytes = scenario.run().progress().history().stream()
                .mapToInt(line -> line.text().length())
                .sum();
        assertThat(bytes).isPositive().isLessThanOrEqualTo(Limits.HISTORY_BYTES);
    }
}
