package dev.parley.domain.view;

import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.ResponseItem;
import java.time.Instant;
import java.util.List;

/** The responses of a run, in path order. */
public record ResponsesView(
        ResponsesId id,
        RunId runId,
        Tenant tenant,
        ResultStatus status,
        List<Item> items,
        List<String> pathTaken,
        double completionRate,
        String engine,
        Instant createdAt,
        Instant updatedAt) {
    public ResponsesView {
        items = List.copyOf(items);
        pathTaken = List.copyOf(pathTaken);
    }

    /** One response with the question as it was asked and the participant's exact words. */
    public record Item(ResponseItem response, String questionText, String verbatim) {}
}
