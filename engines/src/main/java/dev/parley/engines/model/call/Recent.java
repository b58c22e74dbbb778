package dev.parley.engines.model.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** One object for each key, made when first asked for; the ones not used for longest are forgotten. Thread-safe. */
final class Recent<K, V> {

    private final Map<K, V> kept;
    private final Function<K, V> make;

    Recent(int most, Function<K, V> make) {
        this.make = make;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized V of(K key) {
        return kept.computeIfAbsent(key, make);
    }
}
