package dev.parley.domain.view;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.run.Speech;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.domain.words.RecordWord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Which entry of the transcript an event is. */
public final class Transcripts {

    private Transcripts() {}

    /**
     * Where the conversation stands when an event comes; folded from the events before it.
     *
     * @param session the session that is open
     * @param nodeId the node that was opened last
     * @param questions the question keys of all nodes that were opened, by node id
     * @param agentsTurn whether the agent was given the word and has not spoken yet
     */
    public record Place(
            Optional<SessionId> session, Optional<String> nodeId, Map<String, String> questions, boolean agentsTurn) {
        /** Before anything happened. */
        public static final Place START = new Place(Optional.empty(), Optional.empty(), Map.of(), false);

        public Place {
            questions = Map.copyOf(questions);
        }

        /** The question key of the node that was opened last. */
        public Optional<String> questionKey() {
            return nodeId.map(questions::get);
        }

        /** The place after the event. */
        public Place after(RunEvent event) {
            return switch (event) {
                case RunEvent.SessionOpened opened ->
                    new Place(Optional.of(opened.sessionId()), nodeId, questions, agentsTurn);
                case RunEvent.SessionClosed ignored -> new Place(Optional.empty(), nodeId, questions, agentsTurn);
                case RunEvent.AssessmentRequested ignored -> agentsTurn(true);
                case RunEvent.TurnTaken turn -> turn.opened().map(this::opened).orElseGet(() -> agentsTurn(false));
                case RunEvent.ConversationEnded ignored -> agentsTurn(false);
                case RunEvent.InterviewRunEnded ignored -> agentsTurn(false);
                case RunEvent.InterviewRunCreated ignored -> this;
                case RunEvent.InterviewRunOpened ignored -> this;
                case RunEvent.ConsentRequested ignored -> this;
                case RunEvent.ConsentGranted ignored -> this;
                case RunEvent.ConsentDeclined ignored -> this;
                case RunEvent.ConsentWithdrawn ignored -> this;
                case RunEvent.InterviewRunStarted ignored -> this;
                case RunEvent.AgentSpoke ignored -> this;
                case RunEvent.MessageRecorded ignored -> this;
                case RunEvent.ContentResponded ignored -> this;
                case RunEvent.ResponsesRecorded ignored -> this;
                case RunEvent.AnalysisRecorded ignored -> this;
                case RunEvent.AnalysisRequested ignored -> this;
                case RunEvent.AnalysisFailed ignored -> this;
                case RunEvent.ModelsAsked ignored -> this;
                case RunEvent.JoinLinkRotated ignored -> this;
                case RunEvent.PipelineStepFailed ignored -> this;
                case RunEvent.InterviewRunErased ignored -> this;
            };
        }

        private Place opened(RunEvent.OpenedNode node) {
            var known = new HashMap<>(questions);
            known.put(node.nodeId(), node.questionKey());
            return new Place(session, Optional.of(node.nodeId()), known, false);
        }

        private Place agentsTurn(boolean now) {
            return new Place(session, nodeId, questions, now);
        }
    }

    /**
     * The entry that the event is, if it is one.
     *
     * @param place after the event
     * @param language BCP 47, of the interview: what the system notes is said in it
     */
    public static Optional<Entry> entry(EventEnvelope<RunEvent> envelope, Place place, String language) {
        EventMeta meta = envelope.meta();
        return switch (envelope.event()) {
            case RunEvent.AgentSpoke spoke -> Optional.of(agent(meta, place, spoke.speech()));
            case RunEvent.TurnTaken turn -> turn.speech().map(speech -> agent(meta, place, speech));
            case RunEvent.MessageRecorded message -> Optional.of(message(meta, place, message));
            case RunEvent.ContentResponded responded -> Optional.of(response(meta, place, responded, language));
            case RunEvent.ConsentRequested requested ->
                Optional.of(system(meta, place, EntryType.CONSENT, requested.words()));
            case RunEvent.ConsentGranted ignored ->
                Optional.of(consent(meta, place, RecordWord.CONSENT_GRANTED.in(language)));
            case RunEvent.ConsentDeclined ignored ->
                Optional.of(consent(meta, place, RecordWord.CONSENT_DECLINED.in(language)));
            case RunEvent.ConsentWithdrawn ignored ->
                Optional.of(consent(meta, place, RecordWord.CONSENT_WITHDRAWN.in(language)));
            case RunEvent.SessionOpened opened ->
                opened.number() == 1
                        ? Optional.empty()
                        : Optional.of(system(meta, place, EntryType.EVENT, RecordWord.CAME_BACK.in(language)));
            case RunEvent.SessionClosed closed -> sessionClosed(meta, place, closed, language);
            case RunEvent.InterviewRunCreated ignored -> Optional.empty();
            case RunEvent.InterviewRunOpened ignored -> Optional.empty();
            case RunEvent.InterviewRunStarted ignored -> Optional.empty();
            case RunEvent.AssessmentRequested ignored -> Optional.empty();
            case RunEvent.ConversationEnded ignored -> Optional.empty();
            case RunEvent.ResponsesRecorded ignored -> Optional.empty();
            case RunEvent.AnalysisRecorded ignored -> Optional.empty();
            case RunEvent.AnalysisRequested ignored -> Optional.empty();
            case RunEvent.AnalysisFailed ignored -> Optional.empty();
            case RunEvent.ModelsAsked ignored -> Optional.empty();
            case RunEvent.JoinLinkRotated ignored -> Optional.empty();
            case RunEvent.PipelineStepFailed ignored -> Optional.empty();
            case RunEvent.InterviewRunEnded ignored -> Optional.empty();
            case RunEvent.InterviewRunErased ignored -> Optional.empty();
        };
    }

    private static Optional<Entry> sessionClosed(
            EventMeta meta, Place place, RunEvent.SessionClosed closed, String language) {
        var at = new Place(Optional.of(closed.sessionId()), place.nodeId(), place.questions(), place.agentsTurn());
        return switch (closed.reason()) {
            case LEFT -> Optional.of(system(meta, at, EntryType.EVENT, RecordWord.LEFT.in(language)));
            case IDLE -> Optional.of(system(meta, at, EntryType.EVENT, RecordWord.SILENT.in(language)));
            case SUPERSEDED -> Optional.of(system(meta, at, EntryType.EVENT, RecordWord.ELSEWHERE.in(language)));
            case TIME_LIMIT, RUN_ENDED -> Optional.empty();
        };
    }

    private static Entry agent(EventMeta meta, Place place, Speech speech) {
        return entry(meta, place, Role.AGENT, speech.entryType(), speech.text())
                .by(speech.technique(), Optional.of(speech.engine()));
    }

    private static Entry message(EventMeta meta, Place place, RunEvent.MessageRecorded message) {
        return new Entry(
                RunIds.entry(new RunId(meta.aggregateId()), meta.version()),
                meta.version(),
                Role.PARTICIPANT,
                message.content(),
                message.spokenAt().orElse(meta.occurredAt()),
                message.durationMs(),
                Optional.of(message.sessionId()),
                Optional.of(message.nodeId()),
                // An answer to a node already passed belongs to that node's question, not to the open one.
                Optional.ofNullable(place.questions().get(message.nodeId())),
                EntryType.UTTERANCE,
                message.confidence().isPresent() ? message.confidence() : OptionalDouble.of(1.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Entry response(EventMeta meta, Place place, RunEvent.ContentResponded responded, String language) {
        return new Entry(
                RunIds.entry(new RunId(meta.aggregateId()), meta.version()),
                meta.version(),
                Role.PARTICIPANT,
                DataText.of(responded.data(), language),
                meta.occurredAt(),
                OptionalLong.empty(),
                Optional.of(responded.sessionId()),
                Optional.of(responded.nodeId()),
                place.questionKey(),
                EntryType.CONTENT_RESPONSE,
                OptionalDouble.of(1.0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(responded.data()));
    }

    private static Entry consent(EventMeta meta, Place place, String words) {
        return system(meta, place, EntryType.CONSENT, words);
    }

    private static Entry system(EventMeta meta, Place place, EntryType type, String words) {
        return entry(meta, place, Role.SYSTEM, type, words);
    }

    private static Entry entry(EventMeta meta, Place place, Role role, EntryType type, String content) {
        return new Entry(
                RunIds.entry(new RunId(meta.aggregateId()), meta.version()),
                meta.version(),
                role,
                content,
                meta.occurredAt(),
                OptionalLong.empty(),
                place.session(),
                place.nodeId(),
                place.questionKey(),
                type,
                OptionalDouble.of(1.0),
                Optional.<Technique>empty(),
                Optional.empty(),
                Optional.<Json.Object>empty());
    }
}
