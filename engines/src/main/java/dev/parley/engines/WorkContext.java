package dev.parley.engines;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelSpend;
import java.time.Instant;
import java.util.List;

/**
 * For whom an engine works.
 *
 * @param tenant whose limits and credentials count
 * @param runId the source of all variation: the same request always gets the same result from an engine without a model
 * @param deadline after it the result is of no use; an engine answers before it, whatever happens to a model
 * @param spent what models have cost in this run so far
 */
public record WorkContext(Tenant tenant, RunId runId, Instant deadline, ModelSpend spent) {

    /** The same work, with what these calls have cost. */
    public WorkContext after(List<ModelCall> calls) {
        return new WorkContext(tenant, runId, deadline, spent.plus(calls));
    }
}
