package dev.parley.standalone.deadletters;

import dev.parley.kit.streams.DeadLetter;
import dev.parley.standalone.deadletters.Letter.Mark;
import dev.parley.standalone.events.TopicReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The dead letters that there are, with what was done about them: marks lie behind their letters on the same partition. */
public final class LetterBox {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TopicReader reader;

    LetterBox(TopicReader reader) {
        this.reader = reader;
    }

    /**
     * Shows every letter of these areas, in the order of each partition. Read twice, once for the marks: letters may be many and large, and
     * are not kept.
     */
    public void forEach(Collection<Area> areas, Consumer<Letter> visitor) {
        var from = reader.begins(areas.stream().map(Area::letters).toList());
        var marks = marks(from);
        var areaOf = areas.stream().collect(Collectors.toMap(Area::letters, area -> area));
        reader.read(from, record -> {
            var area = areaOf.get(record.topic());
            if (area != null && !isMark(record)) {
                var id = new LetterId(area, record.partition(), record.offset());
                visitor.accept(Letter.of(id, record, Optional.ofNullable(marks.get(id))));
            }
        });
    }

    /**
     * The letter with that id.
     *
     * @throws DeadLettersFailure if there is none
     */
    public Letter get(LetterId id) {
        var topics = List.of(id.area().letters());
        var place = id.place();
        var begin = reader.begins(topics).getOrDefault(place, Long.MAX_VALUE);
        var end = reader.ends(topics).getOrDefault(place, 0L);
        if (id.offset() < begin || id.offset() >= end) {
            throw none(id);
        }
        var from = Map.of(place, id.offset());
        var mark = Optional.ofNullable(marks(from).get(id));
        return reader.await(from, PATIENCE, Optional::of)
                .filter(record -> record.offset() == id.offset() && !isMark(record))
                .map(record -> Letter.of(id, record, mark))
                .orElseThrow(() -> none(id));
    }

    private static DeadLettersFailure none(LetterId id) {
        return new DeadLettersFailure(
                "There is no dead letter " + id
                        + ", or no more: they are kept for 30 days. './parley dead-letters list --all' shows those that there are.");
    }

    private Map<LetterId, Mark> marks(Map<TopicPartition, Long> from) {
        var marks = new HashMap<LetterId, Mark>();
        reader.read(
                from,
                record -> marked(record)
                        .ifPresent(id -> Letter.text(record.headers(), DeadLetter.FATE)
                                .flatMap(Fate::named)
                                .ifPresent(fate ->
                                        marks.put(id, new Mark(fate, Instant.ofEpochMilli(record.timestamp()))))));
        return marks;
    }

    static boolean isMark(ConsumerRecord<byte[], byte[]> record) {
        return record.headers().lastHeader(DeadLetter.MARKS) != null;
    }

    private static Optional<LetterId> marked(ConsumerRecord<byte[], byte[]> record) {
        return Letter.text(record.headers(), DeadLetter.MARKS)
                .flatMap(offset -> Arrays.stream(Area.values())
                        .filter(area -> area.letters().equals(record.topic()))
                        .findFirst()
                        .flatMap(area -> LetterId.parse(area.text() + ":" + record.partition() + ":" + offset)));
    }
}
