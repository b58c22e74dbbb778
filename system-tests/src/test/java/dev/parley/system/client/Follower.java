package dev.parley.system.client;

import dev.parley.client.http.LiveStream;
import dev.parley.client.http.LiveStream.Received;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a live stream until it ends or nobody wants to know any more. */
public final class Follower<T> implements AutoCloseable {

    private final LiveStream<T> stream;
    private final List<Received<T>> received = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    public Follower(LiveStream<T> stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            received.add(next.get());
        }
        over = true;
    }

    /** What came so far. */
    public List<Received<T>> received() {
        return List.copyOf(received);
    }

    /** The ids of what came so far. */
    public List<String> ids() {
        return received.stream().map(one -> one.id().orElseThrow()).toList();
    }

    /** Whether the server has said that there will be no more. */
    public boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        stream.close();
    }
}
