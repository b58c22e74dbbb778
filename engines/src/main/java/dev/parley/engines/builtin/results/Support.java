package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults.Quote;

/**
 * An entry that supports a theme.
 *
 * @param quote word for word as it stands in the entry
 * @param intensity how strongly the quoted sentence feels, 0 to 1
 */
record Support(EntryId entryId, String questionKey, String quote, double intensity) {

    Quote asQuote() {
        return new Quote(entryId, quote);
    }
}
