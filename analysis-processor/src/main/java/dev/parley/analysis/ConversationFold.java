package dev.parley.analysis;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.Transcripts;
import dev.parley.domain.view.Transcripts.Place;
import dev.parley.engines.Conversation;
import dev.parley.engines.WorkContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a conversation, as engines want it, from its events. Pure; used once per conversation. */
final class ConversationFold {

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, NodeResult> closed = new HashMap<>();
    private final Map<String, Assessment> assessments = new HashMap<>();
    private Place place = Place.START;

    private final String language;

    private ConversationFold(String language) {
        this.language = language;
    }

    /** @param deadline until when an engine has to be done with it */
    static Conversation of(PinnedRun run, List<EventEnvelope<RunEvent>> events, Instant deadline) {
        var fold = new ConversationFold(run.created().language());
        events.forEach(fold::add);
        return new Conversation(
                context(events.getFirst().meta(), deadline),
                run.blueprint(),
                run.agent(),
                fold.language,
                fold.entries,
                fold.path,
                fold.closed,
                fold.assessments);
    }

    /** Every analysis may cost what a run may cost: how much was spent before is not counted. */
    private static WorkContext context(EventMeta meta, Instant deadline) {
        return new WorkContext(meta.tenant(), new RunId(meta.aggregateId()), deadline, ModelSpend.NONE);
    }

    /** The assessment is of the node that was open before the turn. What was said since an earlier one is in no assessment. */
    private void assessed(String nodeId, Optional<Assessment> assessment) {
        assessment.ifPresentOrElse(found -> assessments.put(nodeId, found), () -> assessments.remove(nodeId));
    }

    private void add(EventEnvelope<RunEvent> event) {
        if (event.event() instanceof RunEvent.TurnTaken turn) {
            place.nodeId().ifPresent(node -> assessed(node, turn.assessment()));
            turn.closed().ifPresent(result -> closed.put(result.nodeId(), result));
            turn.opened().ifPresent(opened -> path.add(opened.nodeId()));
        }
        place = place.after(event.event());
        Transcripts.entry(event, place, language).ifPresent(entries::add);
    }
}
