package dev.parley.engines.builtin.results;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.view.DataText;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.engines.Conversation;
import dev.parley.engines.Study;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;

/** A conversation as it is put together entry by entry. */
public final class Talk {

    private final Study study;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, NodeResult> closed = new LinkedHashMap<>();
    private final Map<String, Assessment> assessments = new LinkedHashMap<>();

    public Talk(Study study) {
        this.study = study;
    }

    /** The agent opens a node. */
    public Talk open(String nodeId) {
        path.add(nodeId);
        var text = study.blueprint().spec().graph().node(nodeId).orElseThrow().text();
        return add(Role.AGENT, EntryType.UTTERANCE, nodeId, text, Optional.empty(), Optional.empty());
    }

    public Talk asksOn(String nodeId, String text) {
        return add(Role.AGENT, EntryType.UTTERANCE, nodeId, text, Optional.of(Technique.FUNNEL), Optional.empty());
    }

    public Talk says(String nodeId, String text) {
        return add(Role.PARTICIPANT, EntryType.UTTERANCE, nodeId, text, Optional.empty(), Optional.empty());
    }

    public Talk fillsIn(String nodeId, Json.Object data) {
        return add(
                Role.PARTICIPANT,
                EntryType.CONTENT_RESPONSE,
                nodeId,
                DataText.of(data, "en"),
                Optional.empty(),
                Optional.of(data));
    }

    public Talk leaves(String nodeId, NodeOutcome outcome, int followUps) {
        closed.put(nodeId, new NodeResult(nodeId, nodeId, outcome, followUps, true, Map.of()));
        return this;
    }

    public Talk assessed(String nodeId, Assessment assessment) {
        assessments.put(nodeId, assessment);
        return this;
    }

    private Talk add(
            Role role,
            EntryType type,
            String nodeId,
            String text,
            Optional<Technique> technique,
            Optional<Json.Object> data) {
        int version = entries.size() + 1;
        entries.add(new Entry(
                id(version),
                version,
                role,
                text,
                Instant.EPOCH.plusSeconds(version),
                OptionalLong.empty(),
                Optional.of(new SessionId(new UUID(5, 5))),
                Optional.of(nodeId),
                Optional.of(nodeId),
                type,
                OptionalDouble.of(1),
                technique,
                Optional.empty(),
                data));
        return this;
    }

    /** The id of the entry that came as the {@code version}-th. */
    public static EntryId id(int version) {
        return new EntryId(new UUID(9, version));
    }

    public Conversation conversation() {
        return new Conversation(
                Study.context(Study.RUN),
                study.blueprint(),
                study.agent(),
                study.language(),
                entries,
                path,
                closed,
                assessments);
    }
}
