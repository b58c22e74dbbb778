package dev.parley.system.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** Cards drawn in random order, each once before one comes again. Not thread-safe. */
final class Deck<T> {

    private final List<T> cards;
    private final RandomGenerator random;
    private final Deque<T> left = new ArrayDeque<>();

    Deck(List<T> cards, RandomGenerator random) {
        this.cards = List.copyOf(cards);
        this.random = random;
    }

    T draw() {
        if (left.isEmpty()) {
            var shuffled = new ArrayList<>(cards);
            Collections.shuffle(shuffled, random);
            left.addAll(shuffled);
        }
        return left.pop();
    }
}
