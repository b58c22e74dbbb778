package dev.parley.gateway.document;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.view.TranscriptView;
import dev.parley.gateway.json.JsonWriter;

/** A transcript. */
public final class TranscriptDocument {

    private TranscriptDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, TranscriptView transcript) {
        out.text("id", PublicIds.format(Kind.TRANSCRIPT, transcript.id().value()))
                .text("run_id", PublicIds.format(Kind.RUN, transcript.runId().value()));
        Owner.write(out, transcript.tenant());
        out.choice("status", transcript.status())
                .objects("entries", transcript.entries(), TranscriptDocument::entry)
                .number("word_count", transcript.wordCount())
                .number("duration_s", transcript.durationS())
                .text("language", transcript.language())
                .time("created_at", transcript.createdAt())
                .time("updated_at", transcript.updatedAt())
                .text("object", "transcript");
    }

    static void entry(JsonWriter out, TranscriptView.Entry entry) {
        out.text("id", PublicIds.format(Kind.ENTRY, entry.id().value()))
                .choice("role", entry.role())
                .text("content", entry.content())
                .time("timestamp", entry.timestamp())
                .number("duration_ms", entry.durationMs())
                .text("session_id", entry.sessionId().map(id -> PublicIds.format(Kind.SESSION, id.value())))
                .text("node_id", entry.nodeId())
                .text("question_key", entry.questionKey())
                .choice("entry_type", entry.entryType())
                .decimal("confidence", entry.confidence())
                .number("version", entry.version())
                .choice("technique", entry.technique())
                .text("engine", entry.engine())
                .json("data", entry.data());
    }
}
