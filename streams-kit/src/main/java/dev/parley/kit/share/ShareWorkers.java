package dev.parley.kit.share;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Workers that share the records of a topic with every other member of their group (KIP-932): each record goes to one of them, and to
 * another one when that does not finish it. At least once: results have to carry ids that follow from the work item. Work is begun before the
 * transaction that wrote it ends, which saves a commit interval: who redoes an aborted one writes the same items again, so that a result
 * counts for whichever of them lasts, once.
 *
 * @param <V> the work item
 */
public final class ShareWorkers<V> implements Service {

    private static final Duration FINISH_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final KafkaConfig config;
    private final String group;
    private final WorkSizing sizing;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final List<ShareWorker<V>> workers;

    public ShareWorkers(
            KafkaConfig config,
            TopicSerdes serdes,
            Topic<V> topic,
            String group,
            WorkSizing sizing,
            WorkHandler<V> handler) {
        this.config = config;
        this.group = group;
        this.sizing = sizing;
        this.workers = IntStream.range(0, sizing.consumers())
                .mapToObj(number -> new ShareWorker<>(
                        config, group, number, topic.name(), serdes.deserializer(topic), sizing, handler, executor))
                .toList();
    }

    @Override
    public String name() {
        return "share-workers";
    }

    @Override
    public void start() {
        ShareGroupSetup.ensure(config, group, sizing.lock());
        workers.forEach(ShareWorker::start);
    }

    @Override
    public Health health() {
        return new Health(workers.stream().map(ShareWorker::health).toList());
    }

    @Override
    public void close() {
        workers.forEach(ShareWorker::stop);
        join(FINISH_TIMEOUT);
        // What is still worked on is interrupted and given to somebody else.
        executor.shutdownNow();
        join(CLOSE_TIMEOUT);
    }

    private void join(Duration atMost) {
        long giveUp = System.nanoTime() + atMost.toNanos();
        workers.forEach(worker -> worker.join(Duration.ofNanos(Math.max(1, giveUp - System.nanoTime()))));
    }
}
