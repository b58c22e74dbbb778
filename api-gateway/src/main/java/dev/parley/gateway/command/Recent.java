package dev.parley.gateway.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Remembers the newest {@code most} entries and forgets the others. Thread-safe. */
final class Recent<K, V> {

    private final Map<K, V> entries;

    Recent(int most) {
        this.entries = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized void put(K key, V value) {
        entries.remove(key);
        entries.put(key, value);
    }

    synchronized void merge(K key, V value, BinaryOperator<V> both) {
        var before = entries.remove(key);
        entries.put(key, before == null ? value : both.apply(before, value));
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }
}
