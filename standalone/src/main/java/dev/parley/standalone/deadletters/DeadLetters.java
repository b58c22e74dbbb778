package dev.parley.standalone.deadletters;

import dev.parley.kit.streams.DeadLetter;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.events.GenericValues;
import dev.parley.standalone.events.TopicReader;
import dev.parley.standalone.events.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * The dead letters of a Parley, and what may be done about them. Whatever is sent has the command's own id, so that it takes effect once;
 * it is sent first and marked then, so that what breaks off in between can be done again. Not thread-safe.
 */
public final class DeadLetters implements AutoCloseable {

    private final Addresses addresses;
    private final TopicReader reader;
    private final GenericValues values;
    private final LetterWriter writer;
    private final Verdicts verdicts;

    /** @throws dev.parley.standalone.events.EventsFailure if these are no addresses */
    public DeadLetters(Addresses addresses) {
        this.addresses = addresses;
        this.reader = new TopicReader(addresses);
        this.values = new GenericValues(addresses);
        this.writer = new LetterWriter(addresses);
        this.verdicts = new Verdicts(reader, values);
    }

    /** Those that there are. */
    public LetterBox box() {
        return new LetterBox(reader);
    }

    /** What the letter says. */
    public Value value(Letter letter) {
        return values.read(letter.origin().topic(), letter.value().orElse(null));
    }

    /** Sends it again as it was, unless that was done before. */
    public Aftermath replay(Letter letter) {
        if (letter.mark().isPresent()) {
            return new Aftermath.Before(letter.mark().get());
        }
        var topic = source(letter);
        byte[] key = letter.key()
                .orElseThrow(
                        () -> new DeadLettersFailure(
                                letter.id()
                                        + " has no key, and would be a dead letter again: write the command with './parley dead-letters fix'."));
        var commandId =
                value(letter) instanceof Value.Decoded(var record) ? commandId(record) : Optional.<String>empty();
        var since = verdicts.now(letter.id().area());
        writer.send(topic.name(), key, letter.value(), headers(letter, List.of()));
        writer.mark(letter, Fate.REPLAYED);
        return verdicts.await(since, letter.id(), commandId);
    }

    /**
     * Sends a mended command in its place, whatever was done before.
     *
     * @param document the command as JSON, see {@link CommandFile}
     */
    public Aftermath fix(Letter letter, String document, Signer signer) {
        var topic = source(letter);
        var command = new CommandFile(addresses).read(document, topic);
        var signed = topic == Topics.RUN_REQUESTS ? signer.sign(topic.name(), command) : List.<Header>of();
        var since = verdicts.now(letter.id().area());
        writer.send(
                topic.name(),
                command.meta().aggregateId().toString().getBytes(StandardCharsets.UTF_8),
                Optional.of(command.value()),
                headers(letter, signed));
        writer.mark(letter, Fate.FIXED);
        return verdicts.await(
                since, letter.id(), Optional.of(command.meta().commandId().toString()));
    }

    /** Takes it off the list of those that wait. */
    public void dismiss(Letter letter) {
        if (letter.mark().isEmpty()) {
            writer.mark(letter, Fate.DISMISSED);
        }
    }

    private static Topic<?> source(Letter letter) {
        return letter.id()
                .area()
                .source(letter.origin().topic())
                .orElseThrow(() -> new DeadLettersFailure(letter.id() + " says that it was on '"
                        + letter.origin().topic() + "', which is no topic of commands: it cannot be sent there."
                        + " './parley dead-letters dismiss " + letter.id() + "' takes it off the list."));
    }

    private static Optional<String> commandId(GenericRecord record) {
        return record.hasField("meta")
                        && record.get("meta") instanceof GenericRecord meta
                        && meta.hasField("command_id")
                ? Optional.of(String.valueOf(meta.get("command_id")))
                : Optional.empty();
    }

    /** Those that it had, the newer ones in their place. */
    private static List<Header> headers(Letter letter, List<Header> newer) {
        var added = new ArrayList<>(newer);
        added.add(new RecordHeader(DeadLetter.REPLAY_OF, letter.id().toString().getBytes(StandardCharsets.UTF_8)));
        var replaced = added.stream().map(Header::key).toList();
        var headers = new ArrayList<>(letter.headers().stream()
                .filter(header -> !replaced.contains(header.key()))
                .toList());
        headers.addAll(added);
        return headers;
    }

    @Override
    public void close() {
        writer.close();
        values.close();
        reader.close();
    }
}
