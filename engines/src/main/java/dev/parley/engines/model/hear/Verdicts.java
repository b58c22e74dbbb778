package dev.parley.engines.model.hear;

import dev.parley.engines.builtin.text.Language;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

/**
 * Remembers what was found in messages, which come again with every turn of a run; by their digests, so that nothing of what was
 * said is kept. Bounded: two generations, the older one is forgotten when the younger one is full. Thread-safe without locks.
 */
final class Verdicts {

    /** Two generations of so many are about 5 MB. */
    private static final int GENERATION = 20_000;

    private record Generations(
            ConcurrentHashMap<ByteBuffer, Integer> younger, ConcurrentHashMap<ByteBuffer, Integer> older) {}

    private final AtomicReference<Generations> known =
            new AtomicReference<>(new Generations(new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));

    int of(String message, String question, Language language, IntSupplier find) {
        var key = key(message, question, language);
        var now = known.get();
        var young = now.younger().get(key);
        if (young != null) {
            return young;
        }
        var old = now.older().get(key);
        int found = old == null ? find.getAsInt() : old;
        now.younger().put(key, found);
        if (now.younger().size() >= GENERATION) {
            known.compareAndSet(now, new Generations(new ConcurrentHashMap<>(), now.younger()));
        }
        return found;
    }

    private static ByteBuffer key(String message, String question, Language language) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(8)
                    .putInt(language.ordinal())
                    .putInt(question.length())
                    .flip());
            digest.update(question.getBytes(StandardCharsets.UTF_8));
            digest.update(message.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
