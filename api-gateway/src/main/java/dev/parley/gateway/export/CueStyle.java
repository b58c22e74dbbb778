package dev.parley.gateway.export;

import dev.parley.domain.view.TranscriptView.Entry;
import java.time.Duration;

/** How subtitles are spelled. */
interface CueStyle {

    /** What comes before the first cue. */
    String begin();

    /** One cue, the line that ends it included. */
    String cue(long number, Duration from, Duration to, Entry entry);

    /** {@code 01:02:03.004} with the separator of choice before the milliseconds. */
    static String clock(Duration time, char separator) {
        return "%02d:%02d:%02d%c%03d"
                .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), separator, time.toMillisPart());
    }

    /** Text without the empty lines that would end a cue early. */
    static String lines(String text) {
        return text.strip().replaceAll("\\R\\s*", "\n");
    }
}
