package dev.parley.gateway.export;

import dev.parley.domain.view.TranscriptView.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Subtitles. Times count from the first entry and never go back, as both formats want it. A cue must end: after its duration where
 * one was recorded, and otherwise, since nobody knows, when the next one begins, at most {@link #UNKNOWN} later.
 */
final class Cues implements TranscriptText {

    /** How long an entry of unknown duration is shown when nothing follows. */
    static final Duration UNKNOWN = Duration.ofSeconds(5);

    private record Waiting(Entry entry, Duration from) {}

    private final CueStyle style;
    private Optional<Instant> first = Optional.empty();
    private Optional<Waiting> waiting = Optional.empty();
    private long number;

    Cues(CueStyle style) {
        this.style = style;
    }

    @Override
    public String begin() {
        return style.begin();
    }

    @Override
    public String entries(List<Entry> entries) {
        var text = new StringBuilder();
        for (var entry : entries) {
            var from = from(entry);
            text.append(told(Optional.of(from)));
            waiting = Optional.of(new Waiting(entry, from));
        }
        return text.toString();
    }

    @Override
    public String end() {
        return told(Optional.empty());
    }

    private Duration from(Entry entry) {
        var start = first.orElse(entry.timestamp());
        first = Optional.of(start);
        var since = Duration.between(start, entry.timestamp());
        var before = waiting.map(Waiting::from).orElse(Duration.ZERO);
        return since.compareTo(before) < 0 ? before : since;
    }

    private String told(Optional<Duration> next) {
        return waiting.map(cue -> style.cue(++number, cue.from(), to(cue, next), cue.entry()))
                .orElse("");
    }

    private static Duration to(Waiting cue, Optional<Duration> next) {
        if (cue.entry().durationMs().isPresent()) {
            return cue.from().plusMillis(cue.entry().durationMs().getAsLong());
        }
        var latest = cue.from().plus(UNKNOWN);
        return next.filter(following -> following.compareTo(latest) < 0).orElse(latest);
    }
}
