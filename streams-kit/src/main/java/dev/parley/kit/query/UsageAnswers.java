package dev.parley.kit.query;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.UsageQueries;
import dev.parley.domain.view.Usage;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Answers queries on usage from {@link Records}: what the partitions counted is summed up. Thread-safe. */
record UsageAnswers(Records records) implements UsageQueries {

    @Override
    public ReadResult<SortedMap<LocalDate, Usage>> usage(Tenant tenant, LocalDate first, LocalDate last) {
        return Results.map(records.usage(tenant, first, last), parts -> {
            SortedMap<LocalDate, Usage> together = new TreeMap<>();
            parts.values().forEach(part -> part.forEach((day, usage) -> together.merge(day, usage, Usage::plus)));
            return together;
        });
    }
}
