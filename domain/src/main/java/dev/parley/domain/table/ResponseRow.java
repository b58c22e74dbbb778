package dev.parley.domain.table;

import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.view.ResponsesView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The response at one node.
 *
 * @param runVersion of the event that recorded the responses
 * @param position in path order, from 0
 * @param verbatim the participant's exact words, one entry a line; empty when nothing was said, or when they are more than {@link
 *     Limits#TABLE_VERBATIM_BYTES}: the entries have them all
 * @param completionRate of the run's responses together
 */
public record ResponseRow(
        RunId runId,
        Tenant tenant,
        long runVersion,
        ResponsesId responsesId,
        int position,
        ResponseItem response,
        String questionText,
        Optional<String> verbatim,
        double completionRate,
        String engine,
        Instant recordedAt)
        implements TableRow {

    public ResponseRow {
        recordedAt = TableRow.millis(recordedAt);
    }

    /** The rows of responses that the event of that version recorded. */
    public static List<ResponseRow> of(ResponsesView responses, long runVersion) {
        var rows = new ArrayList<ResponseRow>();
        for (ResponsesView.Item item : responses.items()) {
            rows.add(new ResponseRow(
                    responses.runId(),
                    responses.tenant(),
                    runVersion,
                    responses.id().orElseThrow(),
                    rows.size(),
                    item.response(),
                    item.questionText(),
                    Optional.of(item.verbatim()).filter(ResponseRow::fits),
                    responses.completionRate(),
                    responses.engine(),
                    responses.createdAt()));
        }
        return rows;
    }

    private static boolean fits(String verbatim) {
        return !verbatim.isEmpty() && verbatim.getBytes(StandardCharsets.UTF_8).length <= Limits.TABLE_VERBATIM_BYTES;
    }

    /** Of that run's response at the node. */
    public static String key(RunId run, String nodeId) {
        return run.value() + ":" + nodeId;
    }

    @Override
    public String key() {
        return key(runId, response.nodeId());
    }
}
