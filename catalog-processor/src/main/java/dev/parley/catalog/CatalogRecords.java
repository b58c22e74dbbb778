package dev.parley.catalog;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.decide.Emissions;
import dev.parley.kit.decide.EncodedOutcome;
import dev.parley.kit.decide.Outcomes;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.topic.Topics;

/** The records that a decision becomes. Thread-safe. */
final class CatalogRecords {

    private final TopicSerializer<EventEnvelope<CatalogEvent>> events;
    private final TopicSerializer<Definition> definitions;
    private final Outcomes outcomes;
    private final CloudEvents headers = new CloudEvents("/parley/catalog-processor");

    CatalogRecords(TopicSerdes serdes, Outcomes outcomes) {
        this.events = serdes.serializer(Topics.CATALOG_EVENTS);
        this.definitions = serdes.serializer(Topics.DEFINITIONS);
        this.outcomes = outcomes;
    }

    /** Adds the event, and the definition it brought about. */
    void add(Emissions emissions, LoggedCommand command, CatalogDecision.Change change) {
        var event = change.event();
        var trace = command.traceparent();
        emissions.add(
                Nodes.EVENTS,
                event.meta().aggregateId() + ":" + event.meta().version(),
                events.bytes(event),
                headers.event(event, trace));
        change.definition()
                .ifPresent(definition -> emissions.add(
                        Nodes.DEFINITIONS,
                        definition.key(),
                        definitions.bytes(definition),
                        headers.definition(definition, event.meta().correlationId(), trace)));
    }

    /** Adds what the sender is told; returns it as it is written. */
    EncodedOutcome add(Emissions emissions, LoggedCommand command, Outcome outcome) {
        var addressed = Outcomes.address(command.meta(), outcome);
        var encoded = outcomes.encode(addressed);
        emissions.addOutcome(
                Nodes.OUTCOMES,
                outcome.commandId().toString(),
                encoded,
                headers.outcome(addressed, command.appendedAt(), command.traceparent()));
        return encoded;
    }
}
