package dev.parley.gateway.export;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.words.RecordWord;
import java.time.Duration;

/** WebVTT with a voice span for each speaker. */
final class WebVtt implements CueStyle {

    private final Cover cover;

    WebVtt(Cover cover) {
        this.cover = cover;
    }

    @Override
    public String begin() {
        return "WEBVTT\n\nNOTE\n" + RecordWord.LANGUAGE.in(cover.language()) + ": " + cover.language() + "\n"
                + RecordWord.TIMES.in(cover.language()) + "\n\n";
    }

    @Override
    public String cue(long number, Duration from, Duration to, Entry entry) {
        return PublicIds.format(Kind.ENTRY, entry.id().value()) + "\n" + CueStyle.clock(from, '.') + " --> "
                + CueStyle.clock(to, '.') + "\n<v "
                + escaped(cover.speaker(entry)).replace('\n', ' ') + ">"
                + escaped(CueStyle.lines(entry.content())) + "\n\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
