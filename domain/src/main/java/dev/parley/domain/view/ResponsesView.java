package dev.parley.domain.view;

import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.ResponseItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The responses of a run, in path order.
 *
 * @param id empty before they were recorded
 * @param engine who drew them; {@code core} for what follows from the conversation alone
 */
public record ResponsesView(
        Optional<ResponsesId> id,
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
