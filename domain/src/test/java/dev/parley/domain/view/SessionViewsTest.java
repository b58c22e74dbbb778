package dev.parley.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.SessionCloseReason;
import org.junit.jupiter.api.Test;

class SessionViewsTest {

    @Test
    void before_anybody_came_there_is_no_session() {
        var log = RunLog.created(Pipeline.ALL);
        assertThat(SessionViews.of(log.events())).isEmpty();
    }

    @Test
    void an_open_session_counts_what_was_said_in_it() {
        var sessions = SessionViews.of(
                RunLog.asked().says("n1", "So.").says("n1", "Or so.").events());
        assertThat(sessions).hasSize(1);
        var open = sessions.getFirst();
        assertThat(open.id()).isEqualTo(RunLog.FIRST);
        assertThat(open.closed()).isEmpty();
        assertThat(open.participantMessages()).isEqualTo(2);
        assertThat(open.agentMessages()).isEqualTo(1);
        assertThat(open.openedAt()).isEqualTo(RunLog.START.plusSeconds(2));
        assertThat(open.durationS(RunLog.START.plusSeconds(62))).isEqualTo(60);
        assertThat(open.durationS(RunLog.START)).isZero();
    }

    @Test
    void a_session_that_ended_says_when_and_why_and_the_next_one_begins_anew() {
        var end = RunLog.START.plusSeconds(4);
        var sessions = SessionViews.of(RunLog.asked()
                .add(new RunEvent.SessionClosed(RunLog.FIRST, SessionCloseReason.IDLE, end))
                .open(RunLog.SECOND, 2)
                .asks("n2", "And then?")
                .events());
        assertThat(sessions).extracting(SessionView::number).containsExactly(1, 2);
        assertThat(sessions.getFirst().closed()).contains(new SessionView.Closed(end, SessionCloseReason.IDLE));
        assertThat(sessions.getFirst().durationS(RunLog.START.plusSeconds(999))).isEqualTo(2);
        assertThat(sessions.getFirst().agentMessages()).isEqualTo(1);
        assertThat(sessions.getLast().agentMessages()).isEqualTo(1);
        assertThat(sessions.getLast().closed()).isEmpty();
    }
}
