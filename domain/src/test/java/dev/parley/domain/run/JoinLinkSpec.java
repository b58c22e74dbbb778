package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.CancelInterviewRun;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.domain.run.RunCommand.JoinInterviewRun;
import dev.parley.domain.run.RunCommand.RotateJoinLink;
import dev.parley.domain.run.RunCommand.WithdrawConsent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The links with which a participant comes in. */
class JoinLinkSpec {

    @Test
    void a_link_that_was_replaced_opens_nothing() {
        var scenario = Scenario.created(twoQuestions()).overLink(0).accept(new JoinInterviewRun());
        scenario.overNoLink().accept(new RotateJoinLink()).thenEvents(RunEvent.JoinLinkRotated.class);
        assertThat(scenario.run().linkGeneration()).isEqualTo(1);

        scenario.overLink(0).when(says("one")).thenRejected(RejectionCode.NOT_FOUND);
        scenario.overLink(1).accept(says("one"));
        scenario.overNoLink().accept(says("two"));
    }

    @Test
    void the_conversation_goes_on_where_it_was() {
        var scenario = Scenario.active(twoQuestions()).accept(says("one"));
        var before = scenario.run();
        scenario.accept(new RotateJoinLink());
        assertThat(scenario.run().progress()).isEqualTo(before.progress());
        assertThat(scenario.run().sessions()).isEqualTo(before.sessions());
    }

    @Test
    void it_stays_dead_after_the_end() {
        var scenario = Scenario.active(twoQuestions().consent())
                .accept(new RotateJoinLink())
                .accept(new CancelInterviewRun(Optional.empty()))
                .leavesHotStore();
        scenario.overLink(0).when(new WithdrawConsent()).thenRejected(RejectionCode.NOT_FOUND);
        scenario.overLink(1).accept(new WithdrawConsent());
    }

    @Test
    void a_run_that_has_ended_gets_no_other() {
        Scenario.active(twoQuestions())
                .accept(new CancelInterviewRun(Optional.empty()))
                .when(new RotateJoinLink())
                .thenRejected(RejectionCode.RUN_ENDED)
                .leavesHotStore()
                .when(new RotateJoinLink())
                .thenRejected(RejectionCode.RUN_ENDED);
    }

    @Test
    void of_an_erased_run_every_link_says_so() {
        Scenario.active(twoQuestions())
                .accept(new RotateJoinLink())
                .accept(new EraseInterviewRun())
                .overLink(1)
                .when(new JoinInterviewRun())
                .thenRejected(RejectionCode.ERASED);
    }

    @Test
    void it_is_replaced_so_often_and_no_more() {
        var scenario = Scenario.created(twoQuestions());
        for (int i = 0; i < Limits.LINK_ROTATIONS; i++) {
            scenario.accept(new RotateJoinLink());
        }
        assertThat(scenario.run().linkGeneration()).isEqualTo(Limits.LINK_ROTATIONS);
        scenario.when(new RotateJoinLink()).thenRejected(RejectionCode.LIMIT_EXCEEDED);
    }
}
