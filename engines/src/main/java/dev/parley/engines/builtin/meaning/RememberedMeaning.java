package dev.parley.engines.builtin.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers the vectors of texts that come again and again: questions, objectives, briefs, and an answer that is assessed,
 * answered and analysed. Bounded; what was not asked for the longest time is forgotten. Thread-safe; nobody waits while a
 * vector is computed.
 */
final class RememberedMeaning implements Meaning {

    /** Of 384 floats each about 3 MB. */
    private static final int MOST = 2_000;

    /** Longer texts do not come again. */
    private static final int LONGEST = 1_000;

    private final Meaning meaning;
    private final Map<String, Vector> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Vector> eldest) {
            return size() > MOST;
        }
    };

    RememberedMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Vector of(String sentence) {
        if (sentence.length() > LONGEST) {
            return meaning.of(sentence);
        }
        return known(sentence).orElseGet(() -> {
            var vector = meaning.of(sentence);
            synchronized (known) {
                known.put(sentence, vector);
            }
            return vector;
        });
    }

    private Optional<Vector> known(String sentence) {
        synchronized (known) {
            return Optional.ofNullable(known.get(sentence));
        }
    }

    @Override
    public boolean seesBeyondWords() {
        return meaning.seesBeyondWords();
    }
}
