package dev.parley.engines.model.analyze;

import dev.parley.domain.limits.Limits;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.model.claim.Claims;
import dev.parley.engines.model.output.Leaks;
import dev.parley.engines.model.output.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A model's own words in an analysis: plain, bounded, nothing of the prompt, and borne out by what was said. */
record Prose(Leaks leaks, Backing backing) {

    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_LABEL = 80;

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]+)[\"\u201d\u201c\u00bb]");

    /** The sentence, if it may stand. */
    Optional<String> sentence(String text, List<Entry> evidence) {
        return plain(text)
                .filter(line -> line.length() <= LONGEST_SENTENCE)
                .filter(line -> QUOTED.matcher(line).results().allMatch(quote -> wasSaid(quote.group(1), evidence)))
                .filter(line -> backing.holds(Claims.Kind.SENTENCE, line, evidence));
    }

    private static boolean wasSaid(String quote, List<Entry> evidence) {
        return evidence.stream()
                .anyMatch(entry -> Quotation.in(entry.content(), quote).isPresent());
    }

    /** The label, if it may stand. */
    Optional<String> label(String text, Collection<Entry> evidence) {
        return plain(text)
                .filter(line -> line.length() <= LONGEST_LABEL)
                .filter(line -> backing.holds(Claims.Kind.LABEL, line, evidence))
                .map(line -> Clip.toBytes(line, Limits.THEME_LABEL_BYTES));
    }

    private Optional<String> plain(String text) {
        return Optional.of(PlainText.oneLine(text))
                .filter(line -> !line.isEmpty())
                .filter(line -> PlainText.problem(line).isEmpty())
                .filter(line -> !leaks.in(line));
    }
}
