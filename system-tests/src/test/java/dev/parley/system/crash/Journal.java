package dev.parley.system.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What was sent and what was acknowledged, as those know it who sent it. Thread-safe; one sender a run. */
final class Journal {

    private final Map<String, List<String>> sent = new ConcurrentHashMap<>();
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> published = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();

    /** About to be sent. */
    void sending(String run, String words) {
        sent.computeIfAbsent(run, ignored -> new ArrayList<>()).add(words);
    }

    /** The server has said that it took effect. */
    void acknowledged(String run, String words) {
        acknowledged.computeIfAbsent(run, ignored -> new ArrayList<>()).add(words);
        answers.incrementAndGet();
    }

    /** The server has said that this blueprint is published. */
    void published(String blueprint) {
        published.add(blueprint);
    }

    /** How many things said were acknowledged. */
    int answers() {
        return answers.get();
    }

    /** By run: everything that was sent, in order. */
    Map<String, List<String>> sent() {
        return Map.copyOf(sent);
    }

    /** By run: everything that was acknowledged, in order. */
    Map<String, List<String>> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Every blueprint that was published, once each. */
    List<String> published() {
        return List.copyOf(published);
    }
}
