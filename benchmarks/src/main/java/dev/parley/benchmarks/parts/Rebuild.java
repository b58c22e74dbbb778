package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Http;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.contender.RunRequests;
import dev.parley.benchmarks.measure.Spread;
import dev.parley.benchmarks.report.Goal;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Verdict;
import dev.parley.benchmarks.stored.RunCopies;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.rebuild.RebuildFailure;
import dev.parley.standalone.rebuild.ViewRebuild;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How fast the views are made again from the log, beside those that serve. */
final class Rebuild {

    private static final double GOAL = 50_000;
    private static final int TIMES = 3;

    private static final String MEANING = """
            `./parley rebuild projections` on the larger of those stores: from the asking until readers are answered from the new views, the start
            of the second Streams application and the switch included; nobody else asks for anything meanwhile. The views written are those of runs, transcripts,
            sessions, decisions, events and lists, each with its changelog.
            """;

    private Rebuild() {}

    static Section of(ParleyContender parley, int stored) {
        try {
            var rates = new ArrayList<Double>();
            var lines = new StringBuilder();
            var addresses = parley.process().addresses();
            for (int i = 1; i <= TIMES; i++) {
                long events = events(addresses.bootstrapServers());
                long begin = System.nanoTime();
                new ViewRebuild(addresses, Progress::say).run();
                double seconds = (System.nanoTime() - begin) / 1e9;
                rates.add(events / seconds);
                lines.append(String.format(Locale.ROOT, "* %d records in %.1f s%n", events, seconds));
            }
            var rate = Spread.of(rates);
            return new Section(
                    "Rebuild of the views",
                    List.of(new Goal(
                                    "projection rebuild from the log, %d runs".formatted(stored),
                                    "≥ 50 000 events/s",
                                    rate.with(0) + " events/s",
                                    Verdict.atLeast(rate.median(), GOAL))
                            .above(
                                    "one stream thread folds each event into several stores under exactly-once, each write with a record on a changelog, while the"
                                            + " broker that takes them has the other core")),
                    MEANING,
                    lines + "\nOne run has " + versions(parley) + " events.\n");
        } catch (IOException | RebuildFailure e) {
            return Section.failed("rebuild", e);
        }
    }

    /** Records on the topics that the views are made of; marks of transactions count, a few in a thousand. */
    private static long events(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = List.of(Topics.RUN_EVENTS, Topics.CATALOG_EVENTS).stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private static long versions(ParleyContender parley) throws IOException {
        try (Http http = parley.http()) {
            return RunRequests.version(http.getUntilServed(RunCopies.path(0)));
        }
    }
}
