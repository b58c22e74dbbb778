package dev.parley.standalone.deadletters;

import dev.parley.kit.streams.DeadLetter;
import dev.parley.standalone.events.GenericValues;
import dev.parley.standalone.events.TopicReader;
import dev.parley.standalone.events.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Waits for what is said of commands that are sent: an outcome under the command's id, or a dead letter again. */
final class Verdicts {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final TopicReader reader;
    private final GenericValues values;

    Verdicts(TopicReader reader, GenericValues values) {
        this.reader = reader;
        this.values = values;
    }

    /** From where on to look: taken before the command is sent. */
    record Since(Area area, Map<TopicPartition, Long> places) {}

    Since now(Area area) {
        return new Since(area, new HashMap<>(reader.ends(List.of(area.letters(), area.outcomes()))));
    }

    /** What became of the command with that id, sent for that letter. */
    Aftermath await(Since since, LetterId letter, Optional<String> commandId) {
        return reader.await(since.places(), PATIENCE, record -> verdict(record, since.area(), letter, commandId))
                .orElseGet(Aftermath.Unknown::new);
    }

    private Optional<Aftermath> verdict(
            ConsumerRecord<byte[], byte[]> record, Area area, LetterId letter, Optional<String> commandId) {
        if (record.topic().equals(area.outcomes())) {
            return commandId.filter(Letter.text(record.key())::equals).flatMap(_ -> outcome(record));
        }
        return Letter.text(record.headers(), DeadLetter.REPLAY_OF)
                .filter(replayed -> replayed.equals(letter.toString()) && !LetterBox.isMark(record))
                .map(_ -> new Aftermath.Dead(
                        new LetterId(area, record.partition(), record.offset()),
                        Letter.text(record.headers(), DeadLetter.REASON).orElse("")));
    }

    private Optional<Aftermath> outcome(ConsumerRecord<byte[], byte[]> record) {
        return values.read(record.topic(), record.value()) instanceof Value.Decoded(var outcome)
                ? Optional.of(outcome(outcome))
                : Optional.empty();
    }

    private static Aftermath outcome(GenericRecord outcome) {
        return outcome.hasField("version")
                ? new Aftermath.Accepted(((Number) outcome.get("version")).longValue())
                : new Aftermath.Rejected(String.valueOf(outcome.get("code")), String.valueOf(outcome.get("detail")));
    }
}
