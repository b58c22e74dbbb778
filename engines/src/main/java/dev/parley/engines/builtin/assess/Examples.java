package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Example sentences of what an answer is not (instructions to the machine, platitudes) for comparison by meaning.
 * Without a meaning that sees beyond words nothing resembles them. Immutable.
 */
final class Examples {

    /** Kinds of example, named as in the list of examples. */
    enum Kind {
        INSTRUCTION,
        PLATITUDE
    }

    private final Map<Kind, List<Vector>> vectors = new HashMap<>();

    Examples(Meaning meaning) {
        if (meaning.seesBeyondWords()) {
            var sections = Sections.load("examples-en.txt");
            for (var kind : Kind.values()) {
                vectors.put(
                        kind,
                        sections.lines(kind.name().toLowerCase(Locale.ROOT)).stream()
                                .map(meaning::of)
                                .toList());
            }
        }
    }

    /** Those of every language, as it is read. */
    static PerLanguage<Examples> of(Meanings meanings) {
        return new PerLanguage<>(language -> new Examples(meanings.of(language)));
    }

    /** How alike a sentence is to the nearest example of the kind. */
    double likeness(Vector sentence, Kind kind) {
        return vectors.getOrDefault(kind, List.of()).stream()
                .mapToDouble(sentence::cosine)
                .max()
                .orElse(0);
    }
}
