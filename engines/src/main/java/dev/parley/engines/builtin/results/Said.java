package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Set;

/**
 * One sentence of a participant's, where it was said.
 *
 * @param span in the entry's content, which its text is an exact part of
 * @param stems of its words of meaning
 */
record Said(Entry entry, Span span, Set<String> stems) {

    /** The sentences of an entry. */
    static List<Said> sentences(Entry entry, Language language) {
        return Text.of(entry.content(), language).sentences().stream()
                .map(span ->
                        new Said(entry, span, Text.of(span.text(), language).stems()))
                .toList();
    }

    EntryId entryId() {
        return entry.id();
    }

    String text() {
        return span.text();
    }
}
