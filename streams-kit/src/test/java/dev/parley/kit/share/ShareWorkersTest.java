package dev.parley.kit.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.testing.Kafka;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class ShareWorkersTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");
    private static final WorkSizing SIZING = new WorkSizing(2, 8, Duration.ofSeconds(15), 3);

    private final KafkaConfig config = TestBroker.config(2, NO_REGISTRY);
    private Topic<CommandEnvelope<CatalogCommand>> work = Samples.commands("unset");
    private TopicSerdes serdes = SchemaRegistration.withoutRegistry(List.of());
    private final List<ShareWorkers<?>> running = new ArrayList<>();

    private static final class Recorder implements WorkHandler<CommandEnvelope<CatalogCommand>> {
        private final List<Delivery<CommandEnvelope<CatalogCommand>>> handled = new CopyOnWriteArrayList<>();
        private final Map<String, String> abandoned = new ConcurrentHashMap<>();
        private final Function<Delivery<CommandEnvelope<CatalogCommand>>, Verdict> behaviour;

        Recorder(Function<Delivery<CommandEnvelope<CatalogCommand>>, Verdict> behaviour) {
            this.behaviour = behaviour;
        }

        @Override
        public Verdict handle(Delivery<CommandEnvelope<CatalogCommand>> delivery) {
            handled.add(delivery);
            return behaviour.apply(delivery);
        }

        @Override
        public void abandoned(Delivery<CommandEnvelope<CatalogCommand>> delivery, String reason) {
            abandoned.put(delivery.key(), reason);
        }

        List<String> keys() {
            return handled.stream().map(Delivery::key).toList();
        }
    }

    @BeforeEach
    void makeTopic(TestInfo test) {
        work = Samples.commands("work-" + test.getTestMethod().orElseThrow().getName());
        serdes = SchemaRegistration.withoutRegistry(List.of(work));
        new TopicSetup(config, Duration.ofSeconds(30)).ensure(List.of(work));
    }

    @AfterEach
    void close() {
        running.forEach(ShareWorkers::close);
    }

    private void start(Recorder recorder) {
        var workers = new ShareWorkers<>(config, serdes, work, "group-" + work.name(), SIZING, recorder);
        running.add(workers);
        workers.start();
    }

    private void write(String key) {
        Kafka.write(work.name(), 0, key, serdes.serializer(work).bytes(Samples.command(UUID.randomUUID())));
    }

    @Test
    void work_that_was_there_before_the_first_worker_is_done_once() {
        write("a");
        write("b");
        var recorder = new Recorder(_ -> WorkHandler.Verdict.DONE);
        start(recorder);
        write("c");

        await().atMost(SOON).untilAsserted(() -> assertThat(recorder.keys()).containsExactlyInAnyOrder("a", "b", "c"));
        assertThat(recorder.handled)
                .allSatisfy(delivery -> assertThat(delivery.count()).isEqualTo(1));
    }

    @Test
    void two_groups_of_workers_share_the_work() {
        var one = new Recorder(_ -> WorkHandler.Verdict.DONE);
        var two = new Recorder(_ -> WorkHandler.Verdict.DONE);
        start(one);
        start(two);

        for (int i = 0; i < 40; i++) {
            write("key-" + i);
        }

        await().atMost(SOON).until(() -> one.handled.size() + two.handled.size() >= 40);
        var all = new ArrayList<>(one.keys());
        all.addAll(two.keys());
        assertThat(all).doesNotHaveDuplicates().hasSize(40);
    }

    @Test
    void work_that_fails_comes_again_and_is_done() {
        var recorder = new Recorder(delivery -> {
            if (delivery.count() < 3) {
                throw new IllegalStateException("not this time");
            }
            return WorkHandler.Verdict.DONE;
        });
        start(recorder);
        write("stubborn");

        await().atMost(SOON).until(() -> recorder.handled.size() == 3);
        assertThat(recorder.handled).extracting(Delivery::count).containsExactly(1, 2, 3);
        assertThat(recorder.abandoned).isEmpty();
    }

    @Test
    void work_that_always_fails_is_abandoned_at_the_limit_and_the_next_is_done() {
        var recorder = new Recorder(
                delivery -> delivery.key().equals("hopeless") ? WorkHandler.Verdict.AGAIN : WorkHandler.Verdict.DONE);
        start(recorder);
        write("hopeless");
        write("fine");

        await().atMost(SOON).until(() -> recorder.abandoned.containsKey("hopeless"));
        await().atMost(SOON).until(() -> recorder.keys().contains("fine"));
        assertThat(recorder.keys().stream().filter("hopeless"::equals)).hasSize(3);
    }

    @Test
    void what_is_no_work_item_keeps_nothing_back() {
        var recorder = new Recorder(_ -> WorkHandler.Verdict.DONE);
        start(recorder);
        Kafka.write(work.name(), 0, "bad", "garbage".getBytes(StandardCharsets.UTF_8));
        write("good");

        await().atMost(SOON).untilAsserted(() -> assertThat(recorder.keys()).containsExactly("good"));
        assertThat(running.getFirst().health().ready()).isTrue();
    }

    @Test
    void items_fetched_together_are_worked_on_at_once() {
        var together = new CountDownLatch(3);
        write("a");
        write("b");
        write("c");
        var recorder = new Recorder(_ -> {
            together.countDown();
            try {
                together.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return WorkHandler.Verdict.DONE;
        });

        start(recorder);

        await().atMost(SOON).until(() -> together.getCount() == 0);
    }

    @Test
    void work_is_begun_before_its_transaction_ends_and_comes_again_when_that_is_redone() throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", TestBroker.address(), "transactional.id", "work");
        var recorder = new Recorder(_ -> WorkHandler.Verdict.DONE);
        start(recorder);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var value = serdes.serializer(work).bytes(Samples.command(UUID.randomUUID()));
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(work.name(), 0, "turn", value)).get();
            await().atMost(SOON).untilAsserted(() -> assertThat(recorder.keys()).containsExactly("turn"));
            producer.abortTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(work.name(), 0, "turn", value)).get();
            producer.commitTransaction();
        }

        await().atMost(SOON).untilAsserted(() -> assertThat(recorder.keys()).containsExactly("turn", "turn"));
    }
}
