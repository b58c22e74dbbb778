package dev.parley.system.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What was sent and what was acknowledged, as those know it who sent it. Thread-safe; one sender a run. */
final class Journal {

    private final Map<String, List<String>> sent = new ConcurrentHashMap<>();
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    /** About to be sent. */
    void sending(String run, String words) {
        sent.computeIfAbsent(run, ignored -> new ArrayList<>()).add(words);
    }

    /** The server has said that it took effect. */
    void acknowledged(String run, String words) {
        acknowledged.computeIfAbsent(run, ignored -> new ArrayList<>()).add(words);
        answered();
    }

    /** Any successful answer. */
    void answered() {
        answers.add(System.nanoTime());
        count.incrementAndGet();
    }

    /** How many successful answers there were. */
    int answers() {
        return count.get();
    }

    /** When they came, in {@link System#nanoTime()}, about in order. */
    List<Long> answerTimes() {
        return answers.stream().sorted().toList();
    }

    /** By run: everything that was sent, in order. */
    Map<String, List<String>> sent() {
        return Map.copyOf(sent);
    }

    /** By run: everything that was acknowledged, in order. */
    Map<String, List<String>> acknowledged() {
        return Map.copyOf(acknowledged);
    }
}
