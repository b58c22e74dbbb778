package dev.parley.kit.streams;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Where keys live: the arithmetic of Kafka's default partitioner. */
public final class Partitions {

    private Partitions() {}

    /** The partition of a string key among {@code count}. */
    public static int of(String key, int count) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % count;
    }

    /** The partition of an event key {@code <aggregate id>:<version>}: that of the aggregate id. */
    public static int ofEventKey(String key, int count) {
        int colon = key.lastIndexOf(':');
        return of(colon < 0 ? key : key.substring(0, colon), count);
    }

    /** The partition of a row's key: that of what it belongs to, which is the key or its part before the first colon. */
    public static int ofRowKey(String key, int count) {
        int colon = key.indexOf(':');
        return of(colon < 0 ? key : key.substring(0, colon), count);
    }
}
