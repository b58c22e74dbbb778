package dev.parley.gateway.http;

import dev.parley.domain.query.Period;
import dev.parley.gateway.input.Query;

/** The times that every list can be narrowed by. */
final class Periods {

    private Periods() {}

    static Period read(Query query) {
        var period = new Period(query.time("created_after"), query.time("created_before"), query.time("updated_since"));
        var after = period.createdAfter();
        var before = period.createdBefore();
        if (after.isPresent() && before.isPresent() && !after.get().isBefore(before.get())) {
            query.error("created_after", "contradictory", "must be before created_before");
        }
        return period;
    }
}
