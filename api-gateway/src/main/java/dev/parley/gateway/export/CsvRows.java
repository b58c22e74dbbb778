package dev.parley.gateway.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.gateway.json.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A row an entry, RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe. */
final class CsvRows implements TranscriptText {

    /** Spreadsheets look behind blanks, and take full-width signs for the others. */
    private static final Pattern FORMULA =
            Pattern.compile("\\A(?:[\\t\\r]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])");

    @Override
    public String begin() {
        return rows(out -> out.writeRecord(
                "id",
                "timestamp",
                "role",
                "entry_type",
                "content",
                "session_id",
                "node_id",
                "question_key",
                "duration_ms",
                "confidence",
                "technique",
                "engine"));
    }

    @Override
    public String entries(List<Entry> entries) {
        return rows(out -> entries.forEach(entry -> row(out, entry)));
    }

    @Override
    public String end() {
        return "";
    }

    private static void row(CsvWriter out, Entry entry) {
        out.writeRecord(
                PublicIds.format(Kind.ENTRY, entry.id().value()),
                entry.timestamp().toString(),
                JsonWriter.wireName(entry.role()),
                JsonWriter.wireName(entry.entryType()),
                harmless(entry.content()),
                entry.sessionId()
                        .map(id -> PublicIds.format(Kind.SESSION, id.value()))
                        .orElse(""),
                harmless(entry.nodeId().orElse("")),
                entry.questionKey().orElse(""),
                entry.durationMs().isPresent()
                        ? Long.toString(entry.durationMs().getAsLong())
                        : "",
                entry.confidence().isPresent()
                        ? Double.toString(entry.confidence().getAsDouble())
                        : "",
                entry.technique().map(JsonWriter::wireName).orElse(""),
                entry.engine().orElse(""));
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String rows(Consumer<CsvWriter> content) {
        var text = new StringWriter();
        try (var out = CsvWriter.builder().build(text)) {
            content.accept(out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }
}
