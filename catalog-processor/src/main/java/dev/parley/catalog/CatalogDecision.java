package dev.parley.catalog;

import dev.parley.domain.catalog.CatalogDecider;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.CatalogFold;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.Definitions;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Outcome;
import dev.parley.kit.decide.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command leads to.
 *
 * @param after the object after the command
 * @param changes what happened, in order
 * @param outcome what the sender is told
 */
record CatalogDecision(CatalogState after, List<Change> changes, Outcome outcome) {

    /** A fact, and the definition it brought about. */
    record Change(EventEnvelope<CatalogEvent> event, Optional<Definition> definition) {}

    /** Decides the command and folds what follows. */
    static CatalogDecision of(CatalogState before, LoggedCommand command) {
        return switch (CatalogDecider.decide(before, command.envelope(), command.appendedAt())) {
            case Decision.Accepted<CatalogEvent>(var facts) -> accepted(before, command, facts);
            case Decision.Rejected<CatalogEvent> rejected ->
                new CatalogDecision(before, List.of(), Outcomes.rejected(command.meta(), rejected));
        };
    }

    private static CatalogDecision accepted(CatalogState before, LoggedCommand command, List<CatalogEvent> facts) {
        var after = before;
        var changes = new ArrayList<Change>(facts.size());
        for (var fact : facts) {
            var event = EventEnvelopes.of(command.meta(), after.version() + 1, command.appendedAt(), fact);
            after = CatalogFold.evolve(after, event);
            changes.add(new Change(event, Definitions.of(after, fact)));
        }
        var outcome = Outcomes.accepted(command.meta(), after.version(), Optional.empty());
        return new CatalogDecision(after, List.copyOf(changes), outcome);
    }
}
