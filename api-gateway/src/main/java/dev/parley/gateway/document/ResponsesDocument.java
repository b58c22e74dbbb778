package dev.parley.gateway.document;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.view.ResponsesView;
import dev.parley.gateway.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** The responses of a run. */
public final class ResponsesDocument {

    private ResponsesDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, ResponsesView responses) {
        out.text("id", responses.id().map(id -> PublicIds.format(Kind.RESPONSES, id.value())))
                .text("run_id", PublicIds.format(Kind.RUN, responses.runId().value()));
        Owner.write(out, responses.tenant());
        out.choice("status", responses.status())
                .objects("items", responses.items(), ResponsesDocument::item)
                .texts("path_taken", responses.pathTaken())
                .decimal("completion_rate", responses.completionRate())
                .text("engine", responses.engine())
                .time("created_at", responses.createdAt())
                .time("updated_at", responses.updatedAt())
                .text("object", "response");
    }

    private static void item(JsonWriter out, ResponsesView.Item item) {
        var response = item.response();
        out.text("node_id", response.nodeId())
                .text("question_key", response.questionKey())
                .text("question_text", item.questionText())
                .bool("answered", response.answered())
                .object(
                        "answer",
                        Optional.of(item)
                                .filter(some -> !some.response().entryIds().isEmpty()),
                        ResponsesDocument::answer)
                .number("follow_ups_asked", response.followUpsAsked())
                .bool("probing_complete", response.probingComplete())
                .choice("node_type", response.nodeType());
    }

    private static void answer(JsonWriter out, ResponsesView.Item item) {
        var response = item.response();
        out.text("summary", response.summary())
                .text("verbatim", item.verbatim())
                .texts("transcript_entry_ids", entryIds(response.entryIds()))
                .json("value", response.value())
                .choice("sentiment", response.sentiment());
    }

    static List<String> entryIds(List<EntryId> ids) {
        return ids.stream().map(id -> PublicIds.format(Kind.ENTRY, id.value())).toList();
    }
}
