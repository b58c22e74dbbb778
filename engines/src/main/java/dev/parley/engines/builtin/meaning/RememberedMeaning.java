package dev.parley.engines.builtin.meaning;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers the vectors of texts that come again and again: questions, objectives, briefs, and an answer that is assessed,
 * answered and analysed. Bounded: two generations, the older one is forgotten when the younger one is full, and what is asked
 * for again moves to the younger. Thread-safe without locks, because fifty interviews ask at once.
 */
final class RememberedMeaning implements Meaning {

    /** Two generations of so many vectors of 384 floats are about 3 MB. */
    private static final int GENERATION = 1_000;

    /** Longer texts do not come again. */
    private static final int LONGEST = 1_000;

    private final Meaning meaning;
    private final AtomicReference<Generations> known =
            new AtomicReference<>(new Generations(new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));

    private record Generations(ConcurrentHashMap<String, Vector> younger, ConcurrentHashMap<String, Vector> older) {}

    RememberedMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Vector of(String sentence) {
        if (sentence.length() > LONGEST) {
            return meaning.of(sentence);
        }
        var now = known.get();
        var young = now.younger().get(sentence);
        if (young != null) {
            return young;
        }
        var old = now.older().get(sentence);
        var vector = old == null ? meaning.of(sentence) : old;
        now.younger().put(sentence, vector);
        if (now.younger().size() >= GENERATION) {
            known.compareAndSet(now, new Generations(new ConcurrentHashMap<>(), now.younger()));
        }
        return vector;
    }

    @Override
    public boolean seesBeyondWords() {
        return meaning.seesBeyondWords();
    }
}
