package dev.parley.benchmarks.bare;

import dev.parley.benchmarks.contender.RunClient;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The job straight through the topics. */
final class BareRunClient implements RunClient {

    private static final String WORDS =
            " Mostly it is about keeping the schedule and telling people early when it slips.";
    private static final int QUESTIONS = 10;
    private static final int PATIENCE_S = 30;

    private final Producer<String, String> producer;
    private final Outcomes outcomes;
    private int count;

    BareRunClient(Producer<String, String> producer, Outcomes outcomes) {
        this.producer = producer;
        this.outcomes = outcomes;
    }

    @Override
    public String create() throws IOException, InterruptedException {
        String run = UUID.randomUUID().toString();
        count = decided(run);
        return run;
    }

    @Override
    public void answer(String run) throws IOException, InterruptedException {
        count = decided(run);
    }

    private int decided(String run) throws IOException, InterruptedException {
        String command = UUID.randomUUID().toString();
        var outcome = outcomes.of(command);
        producer.send(new ProducerRecord<>(BareTopics.COMMANDS, run, command + WORDS));
        try {
            return outcome.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no outcome for a command", e);
        }
    }

    @Override
    public boolean completed(String run) {
        return count == QUESTIONS;
    }

    @Override
    public long late() {
        return 0;
    }

    @Override
    public void close() {
        // Producer and consumer belong to everybody.
    }
}
