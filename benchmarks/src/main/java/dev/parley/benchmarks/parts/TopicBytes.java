package dev.parley.benchmarks.parts;

import java.util.Map;
import java.util.TreeMap;

/** What runs leave on topics. */
final class TopicBytes {

    private TopicBytes() {}

    static Map<String, Long> perRun(Map<String, Long> before, Map<String, Long> after, long runs) {
        var perRun = new TreeMap<String, Long>();
        after.forEach((topic, bytes) ->
                perRun.put(topic, Math.round((bytes - before.getOrDefault(topic, 0L)) / (double) Math.max(1, runs))));
        perRun.values().removeIf(bytes -> bytes <= 0);
        return perRun;
    }
}
