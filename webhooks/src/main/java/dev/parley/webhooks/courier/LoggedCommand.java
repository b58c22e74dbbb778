package dev.parley.webhooks.courier;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.kit.command.Traceparent;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A command as it lies in the log.
 *
 * @param appendedAt its LogAppendTime: the time of the decision about it
 * @param traceparent the trace it came with
 */
record LoggedCommand(CommandEnvelope<WebhookCommand> envelope, Instant appendedAt, Optional<String> traceparent) {

    static LoggedCommand of(Record<String, CommandEnvelope<WebhookCommand>> record) {
        return new LoggedCommand(
                record.value(), Instant.ofEpochMilli(record.timestamp()), Traceparent.in(record.headers()));
    }

    CommandMeta meta() {
        return envelope.meta();
    }

    WebhookId webhook() {
        return new WebhookId(meta().aggregateId());
    }
}
