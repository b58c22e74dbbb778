package dev.parley.run.commands;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.command.Traceparent;
import dev.parley.kit.streams.Alarm;
import dev.parley.kit.streams.DeadLetter;
import dev.parley.kit.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The commands of one partition, one after the other. A command whose definitions have not arrived waits, and its run with it.
 * Not thread-safe.
 */
final class RunTask {

    private static final Logger LOG = LoggerFactory.getLogger(RunTask.class);
    private static final Duration RETRY_EVERY = Duration.ofMillis(50);
    private static final int RETRIED_AT_ONCE = 200;

    private final ProcessorContext<Object, Object> context;
    private final RunCommands commands;
    private final WaitingCommands waiting;
    private final ParkedCommands parked;
    private final WaitingRuns watched;
    private final Alarm alarm;

    RunTask(
            ProcessorContext<Object, Object> context,
            RunCommands commands,
            WaitingCommands waiting,
            ParkedCommands parked,
            WaitingRuns watched) {
        this.context = context;
        this.commands = commands;
        this.waiting = waiting;
        this.parked = parked;
        this.watched = watched;
        this.alarm = new Alarm(context, RETRY_EVERY, _ -> retry());
        alarm.soonIf(!waiting.isEmpty());
    }

    /** Carries the command out, or lets it wait. */
    void take(Record<String, CommandEnvelope<RunCommand>> record) {
        var command = new LoggedCommand(
                record.value(),
                context.recordMetadata().orElseThrow().offset(),
                Instant.ofEpochMilli(record.timestamp()),
                Traceparent.in(record.headers()));
        if (waiting.holds(command.runId()) || !isSettled(command)) {
            waiting.park(command);
            alarm.soon();
        }
    }

    /** Tries waiting runs again; a run goes on as far as its definitions allow. */
    private void retry() {
        for (UUID runId : waiting.some(RETRIED_AT_ONCE)) {
            while (waiting.first(runId)
                    .filter(first -> isSettled(first) || isGivenUp(first))
                    .isPresent()) {
                waiting.removeFirst(runId);
            }
        }
        watched.report(context.taskId().partition(), waiting.size(), waiting.oldest());
        alarm.soonIf(!waiting.isEmpty());
    }

    /**
     * Whether nothing more is to be done for the command; otherwise it has to wait. Nothing is written before carrying out has
     * succeeded, so what fails can go to the dead letters at once.
     */
    private boolean isSettled(LoggedCommand command) {
        Optional<Carried> carried;
        try {
            carried = commands.carryOut(command);
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Command {} cannot be carried out", command.meta().commandId(), e);
            context.forward(deadLetter(command, String.valueOf(e.getMessage())), Sinks.DEAD_LETTERS);
            return true;
        }
        carried.ifPresent(ready -> commands.write(command, ready, context));
        return carried.isPresent();
    }

    /** Nothing waits for ever: an operator can mend what is missing, and replay it. */
    private boolean isGivenUp(LoggedCommand command) {
        var deadline = command.appendedAt().plus(Limits.DEFINITION_DEADLINE);
        boolean past = !Instant.ofEpochMilli(context.currentSystemTimeMs()).isBefore(deadline);
        if (past) {
            LOG.error(
                    "Command {} has waited for a definition until {}",
                    command.meta().commandId(),
                    deadline);
            context.forward(
                    deadLetter(command, "a definition that it needs has not arrived by " + deadline),
                    Sinks.DEAD_LETTERS);
        }
        return past;
    }

    private Record<byte[], byte[]> deadLetter(LoggedCommand command, String reason) {
        var headers = new RecordHeaders();
        command.traceparent()
                .ifPresent(trace -> headers.add(Traceparent.HEADER, trace.getBytes(StandardCharsets.UTF_8)));
        var record = new Record<>(
                command.runId().toString().getBytes(StandardCharsets.UTF_8),
                parked.value(command),
                command.appendedAt().toEpochMilli(),
                headers);
        int partition = context.taskId().partition();
        return DeadLetter.of(record, Topics.RUN_COMMANDS.name(), partition, command.offset(), reason);
    }

    void close() {
        watched.gone(context.taskId().partition());
    }
}
