package dev.parley.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponsesViewsTest {

    private static final ResponsesId ID = new ResponsesId(new UUID(8, 8));

    @Test
    void there_are_no_responses_before_they_are_recorded() {
        var log = RunLog.asked().says("n1", "Yes.");
        assertThat(ResponsesViews.of(log.view(), log.events())).isEmpty();
    }

    @Test
    void the_verbatim_answer_is_the_exact_words_of_the_cited_entries_one_a_line() {
        var log = RunLog.asked().says("n1", "It was “late” — ");
        EntryId first = log.lastEntry();
        log.says("n1", "and cold.");
        EntryId second = log.lastEntry();
        var item = responses(log, item("n1", List.of(first, second))).items().getFirst();

        assertThat(item.verbatim()).isEqualTo("It was “late” — \nand cold.");
        assertThat(item.questionText()).isEqualTo("Why did you come?");
    }

    @Test
    void an_unanswered_question_has_no_words() {
        var item = responses(RunLog.asked(), item("n1", List.of())).items().getFirst();
        assertThat(item.verbatim()).isEmpty();
    }

    @Test
    void responses_follow_the_path_taken() {
        var view = responses(RunLog.asked().asks("n2", "And then?"), item("n1", List.of()));
        assertThat(view.pathTaken()).containsExactly("n1", "n2");
        assertThat(view.id()).contains(ID);
        assertThat(view.status()).isEqualTo(ResultStatus.COMPLETED);
    }

    private static ResponsesView responses(RunLog log, ResponseItem item) {
        log.add(new RunEvent.ConversationEnded(EndReason.GRAPH_COMPLETED))
                .add(new RunEvent.ResponsesRecorded(ID, List.of(item), 1.0, "builtin/1"));
        return ResponsesViews.of(log.view(), log.events()).orElseThrow();
    }

    private static ResponseItem item(String nodeId, List<EntryId> entries) {
        return new ResponseItem(
                nodeId,
                NodeType.QUESTION,
                "key_" + nodeId,
                !entries.isEmpty(),
                Optional.empty(),
                entries,
                0,
                true,
                Optional.empty(),
                Optional.empty());
    }
}
