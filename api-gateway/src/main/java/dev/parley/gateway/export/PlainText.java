package dev.parley.gateway.export;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.words.RecordWord;
import dev.parley.gateway.json.JsonWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** For reading and printing: who said what, when. */
final class PlainText implements TranscriptText {

    private final Cover cover;

    PlainText(Cover cover) {
        this.cover = cover;
    }

    @Override
    public String begin() {
        return cover.name() + "\n"
                + facts(cover).stream().map(fact -> fact + "\n").collect(Collectors.joining()) + "\n";
    }

    /** What a reader wants to know of the interview as a whole, a line each. */
    static List<String> facts(Cover cover) {
        return List.of(
                fact(
                        cover,
                        RecordWord.RUN,
                        PublicIds.format(Kind.RUN, cover.run().value())),
                fact(cover, RecordWord.STATUS, status(cover)),
                fact(cover, RecordWord.LANGUAGE, cover.language()),
                fact(
                        cover,
                        RecordWord.STARTED,
                        cover.startedAt()
                                .map(PlainText::time)
                                .orElseGet(() -> RecordWord.NOT_YET.in(cover.language()))));
    }

    private static String fact(Cover cover, RecordWord name, String value) {
        return name.in(cover.language()) + ": " + value;
    }

    private static String status(Cover cover) {
        var status = JsonWriter.wireName(cover.status());
        return cover.partial() ? status + " (" + RecordWord.NOT_FINISHED.in(cover.language()) + ")" : status;
    }

    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public String entries(List<Entry> entries) {
        return entries.stream()
                .map(entry -> "[" + time(entry.timestamp()) + "] " + cover.speaker(entry) + ": "
                        + entry.content().strip().replace("\n", "\n    ") + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String end() {
        return "";
    }
}
