package dev.parley.gateway.export;

import dev.parley.domain.view.TranscriptView.Entry;
import java.time.Duration;

/** SubRip, which knows neither comments nor escapes. */
final class SubRip implements CueStyle {

    private final Cover cover;

    SubRip(Cover cover) {
        this.cover = cover;
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String cue(long number, Duration from, Duration to, Entry entry) {
        return number + "\n" + CueStyle.clock(from, ',') + " --> " + CueStyle.clock(to, ',') + "\n"
                + harmless(cover.speaker(entry) + ": " + CueStyle.lines(entry.content())) + "\n\n";
    }

    /** Angle brackets are taken for tags by many players, and an arrow for the times of a cue. */
    private static String harmless(String text) {
        return text.replace('<', '‹').replace('>', '›');
    }
}
