package dev.parley.benchmarks.bare;

import dev.parley.benchmarks.contender.Contender;
import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.RunClient;
import dev.parley.benchmarks.measure.ProcessAccounts;
import dev.parley.standalone.platform.BrokerProcess;
import dev.parley.standalone.platform.BrokerSettings;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.JavaCommand;
import dev.parley.standalone.platform.ManagedProcess;
import dev.parley.standalone.platform.ProcessSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The floor, on a broker of its own with the settings of Parley's. */
public final class BareLoop implements Contender {

    private static final List<String> FLAGS = List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC");

    private final DataFolder folder;
    private final BrokerProcess broker;
    private final ManagedProcess processor;
    private final Producer<String, String> producer;
    private final Outcomes outcomes;

    private BareLoop(DataFolder folder, BrokerProcess broker, ManagedProcess processor) {
        this.folder = folder;
        this.broker = broker;
        this.processor = processor;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        this.outcomes = new Outcomes(broker.bootstrapServers());
    }

    /** Returns once it decides. */
    public static BareLoop start(Durability durability) throws IOException, InterruptedException {
        var folder = DataFolder.throwAway();
        var settings = BrokerSettings.onFreePorts();
        var broker =
                BrokerProcess.in(folder, durability == Durability.FSYNC ? settings.flushingEveryRecord() : settings);
        broker.start();
        broker.awaitReady();
        try {
            BareTopics.create(broker.bootstrapServers());
        } catch (ExecutionException e) {
            throw new IOException("the topics cannot be made", e.getCause());
        }
        var processor = processor(folder, broker);
        processor.start();
        var loop = new BareLoop(folder, broker, processor);
        try (var client = loop.connect()) {
            client.create();
        }
        return loop;
    }

    private static ManagedProcess processor(DataFolder folder, BrokerProcess broker) {
        var command = new JavaCommand(
                BareLoopMain.class.getName(),
                JavaCommand.classPathOfChildren(),
                FLAGS,
                List.of(broker.bootstrapServers(), folder.folder("state").toString()),
                Map.of());
        return new ManagedProcess(new ProcessSpec(
                "bare-loop",
                "The bare loop",
                "Its log says why.",
                folder,
                command,
                () -> true,
                ProcessSpec.START_TIMEOUT,
                ProcessSpec.STOP_TIMEOUT));
    }

    @Override
    public String name() {
        return "bare loop";
    }

    @Override
    public RunClient connect() {
        return new BareRunClient(producer, outcomes);
    }

    @Override
    public Duration cpuTime() {
        return LongStream.of(broker.pid(), processor.pid())
                .mapToObj(pid ->
                        ProcessHandle.of(pid).map(ProcessAccounts::cpuTime).orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        outcomes.close();
        producer.close(Duration.ofSeconds(5));
        processor.stop();
        broker.close();
        folder.close();
    }
}
