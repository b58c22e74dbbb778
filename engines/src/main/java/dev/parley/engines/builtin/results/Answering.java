package dev.parley.engines.builtin.results;

import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Conversation;
import dev.parley.engines.builtin.assess.Orders;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/**
 * Tells what a participant answered from what was said besides: refusals, requests to the interviewer, small talk, attempts to
 * steer the machine. Only answers are findings; the rest is never quoted.
 */
final class Answering {

    private final Assess assess;
    private final Conversation conversation;
    private final Language language;

    Answering(Assess assess, Conversation conversation) {
        this.assess = assess;
        this.conversation = conversation;
        this.language = Language.of(conversation.language());
    }

    /** Those of the entries at a node that answer. */
    List<Entry> among(List<Entry> entries, String nodeId) {
        return entries.stream().filter(entry -> answers(entry, nodeId)).toList();
    }

    private boolean answers(Entry entry, String nodeId) {
        var text = Text.of(entry.content(), language);
        if (Orders.in(text)) {
            return false;
        }
        var found = assess.assess(new AssessRequest(
                        conversation.context(),
                        conversation.blueprint(),
                        conversation.agent(),
                        nodeId,
                        List.of(entry.content()),
                        conversation.language(),
                        false,
                        List.of()))
                .assessment();
        return (found.ask().isEmpty() || found.addressed()) && !found.declined() && !found.offTopic();
    }
}
