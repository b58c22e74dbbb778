package dev.parley.benchmarks.bare;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The least that can be called a decision: counts a run's commands in a store and tells the count. A command is
 * {@code <command id> <words>} under its run's id, an outcome is the count under the command's id.
 */
final class CountingDecider implements Processor<String, String, String, Integer> {

    static final String RUNS = "runs";

    private @Nullable ProcessorContext<String, Integer> context;
    private @Nullable KeyValueStore<String, Integer> runs;

    @Override
    public void init(ProcessorContext<String, Integer> theContext) {
        context = theContext;
        runs = theContext.getStateStore(RUNS);
    }

    @Override
    public void process(Record<String, String> command) {
        var store = Objects.requireNonNull(runs);
        @Nullable Integer before = store.get(command.key());
        int now = before == null ? 0 : before + 1;
        store.put(command.key(), now);
        String id = command.value().substring(0, command.value().indexOf(' '));
        Objects.requireNonNull(context).forward(command.withKey(id).withValue(now));
    }
}
