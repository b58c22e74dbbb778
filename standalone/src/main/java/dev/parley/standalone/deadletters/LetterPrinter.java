package dev.parley.standalone.deadletters;

import dev.parley.standalone.events.Value;
import java.io.PrintWriter;
import java.util.Base64;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.header.Header;

/** Shows dead letters, and what came of them, to people. */
public final class LetterPrinter {

    private final PrintWriter out;

    public LetterPrinter(PrintWriter out) {
        this.out = out;
    }

    /** One line. */
    public void line(Letter letter) {
        out.printf(
                "%-16s %-10s %s  %s: %s%n",
                letter.id(),
                letter.state(),
                letter.origin().at(),
                letter.origin().topic(),
                letter.reason());
    }

    /** The same for programs. */
    public void jsonLine(Letter letter) {
        out.println(LetterJson.line(letter));
    }

    /** All of it for programs. */
    public void json(Letter letter, Value value) {
        out.println(LetterJson.document(letter, value));
    }

    /** All of it. */
    public void whole(Letter letter, Value value) {
        var origin = letter.origin();
        out.println(letter.id() + "  " + letter.state()
                + letter.mark().map(mark -> " at " + mark.at()).orElse(""));
        field("reason", letter.reason());
        field(
                "was on",
                origin.topic() + ", partition " + origin.partition() + ", offset " + origin.offset() + ", "
                        + origin.at());
        field("key", letter.key().map(Letter::text).orElse("none"));
        for (Header header : letter.headers()) {
            field("header", header.key() + ": " + Letter.text(header.value()));
        }
        switch (value) {
            case Value.Decoded(GenericRecord record) -> {
                field("type", record.getSchema().getName());
                out.println(LetterJson.value(record));
            }
            case Value.Tombstone() -> field("value", "none");
            case Value.Raw(byte[] bytes, String reason) -> {
                field("value", "cannot be decoded: " + reason);
                field("bytes", Base64.getEncoder().encodeToString(bytes));
            }
        }
    }

    private void field(String name, String content) {
        out.printf("  %-9s %s%n", name, content);
    }

    /**
     * What came of sending it; says whether that was well.
     *
     * @param done what was done, as {@code replayed}
     */
    public boolean aftermath(Letter letter, String done, Aftermath aftermath) {
        return switch (aftermath) {
            case Aftermath.Accepted(long version) ->
                said(letter, done + "; it took effect, version " + version + ".", true);
            case Aftermath.Rejected(String code, String detail) ->
                said(letter, done + "; it was decided and refused: " + code + ", " + detail, true);
            case Aftermath.Before(var mark) ->
                said(letter, "was " + mark.fate().text() + " at " + mark.at() + "; nothing was sent.", true);
            case Aftermath.Dead(LetterId id, String reason) ->
                said(
                        letter,
                        done + ", and is a dead letter again, " + id + ": " + reason
                                + "\n  Write it as it should be: parley dead-letters show --output json " + id
                                + " > letter.json, mend the value, parley dead-letters fix " + id + " letter.json",
                        false);
            case Aftermath.Unknown() ->
                said(
                        letter,
                        done
                                + "; nobody has said what became of it. Not every command is answered: look at what it was to"
                                + " change, and whether " + letter.origin().topic()
                                + " is read (./parley up, /health/ready).",
                        false);
        };
    }

    private boolean said(Letter letter, String sentence, boolean well) {
        out.println(letter.id() + " " + sentence);
        return well;
    }
}
