package dev.parley.gateway.export;

import dev.parley.domain.view.TranscriptView.Entry;
import java.util.List;

/** Writes one transcript, piece by piece. Made for one transcript; not thread-safe. */
interface TranscriptText {

    /** What comes before the first entry. */
    String begin();

    /** The next entries. */
    String entries(List<Entry> entries);

    /** What comes after the last entry. */
    String end();
}
