package dev.parley.engines;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelSpend;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * For whom an engine works.
 *
 * @param tenant whose limits and credentials count
 * @param runId the source of all variation: the same request always gets the same result from an engine without a model
 * @param deadline after it the result is of no use; an engine answers before it, whatever happens to a model
 * @param spent what models have cost in this run so far
 * @param earlier the calls that were made for this same work already, in order: who kept it waiting is not waited for again
 */
public record WorkContext(Tenant tenant, RunId runId, Instant deadline, ModelSpend spent, List<ModelCall> earlier) {

    public WorkContext {
        earlier = List.copyOf(earlier);
    }

    /** Work for which no model was asked yet. */
    public WorkContext(Tenant tenant, RunId runId, Instant deadline, ModelSpend spent) {
        this(tenant, runId, deadline, spent, List.of());
    }

    /** The same work after these calls, with what they have cost. */
    public WorkContext after(List<ModelCall> calls) {
        var all = Stream.concat(earlier.stream(), calls.stream()).toList();
        return new WorkContext(tenant, runId, deadline, spent.plus(calls), all);
    }
}
