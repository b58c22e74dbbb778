package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.view.TranscriptEntry;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.view.TranscriptView;
import java.util.function.Function;

/** Entries of transcripts. */
public final class TranscriptEntries {

    private TranscriptEntries() {}

    public static TranscriptEntry encode(TranscriptView.Entry entry) {
        return new TranscriptEntry(
                entry.id().value(),
                entry.version(),
                Enums.ROLE.encode(entry.role()),
                entry.content(),
                entry.timestamp(),
                orNull(entry.durationMs()),
                orNull(entry.sessionId(), SessionId::value),
                orNull(entry.nodeId(), Function.identity()),
                orNull(entry.questionKey(), Function.identity()),
                Enums.ENTRY_TYPE.encode(entry.entryType()),
                orNull(entry.confidence()),
                orNull(entry.technique(), Enums.TECHNIQUE::encode),
                orNull(entry.engine(), Function.identity()),
                orNull(entry.data(), JsonText::render));
    }

    public static TranscriptView.Entry decode(TranscriptEntry entry) {
        return new TranscriptView.Entry(
                new EntryId(entry.getId()),
                entry.getVersion(),
                Enums.ROLE.decode(entry.getRole()),
                entry.getContent(),
                entry.getTimestamp(),
                Optionals.ofLong(entry.getDurationMs()),
                entry.getSessionId().map(SessionId::new),
                entry.getNodeId(),
                entry.getQuestionKey(),
                Enums.ENTRY_TYPE.decode(entry.getEntryType()),
                Optionals.ofDouble(entry.getConfidence()),
                entry.getTechnique().map(Enums.TECHNIQUE::decode),
                entry.getEngine(),
                entry.getData().map(JsonText::parseObject));
    }
}
