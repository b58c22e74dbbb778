package dev.parley.system.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What operators put in front of several gateways, at its simplest: each connection goes to the next one that takes it, and ends with it.
 * Thread-safe.
 */
public final class Balancer implements AutoCloseable {

    private static final int CONNECT_WITHIN_MS = 500;
    private static final int BACKLOG = 256;

    private final List<InetSocketAddress> doors;
    private final ServerSocket server;
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param doors where the gateways listen */
    public Balancer(List<URI> doors) {
        this.doors = doors.stream()
                .map(door -> new InetSocketAddress(door.getHost(), door.getPort()))
                .toList();
        try {
            this.server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Where clients knock. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                threads.execute(() -> lead(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket client) {
        try (client) {
            var door = open();
            if (door.isPresent()) {
                try (var gateway = door.get()) {
                    var back = threads.submit(() -> pass(gateway, client));
                    pass(client, gateway);
                    back.cancel(false);
                }
            }
        } catch (IOException broken) {
            // Whoever is left sees the end of the connection, which is all that there is to be said.
        }
    }

    private Optional<Socket> open() {
        int first = next.getAndIncrement();
        for (int i = 0; i < doors.size(); i++) {
            var socket = new Socket();
            try {
                socket.connect(doors.get(Math.floorMod(first + i, doors.size())), CONNECT_WITHIN_MS);
                return Optional.of(socket);
            } catch (IOException away) {
                quietly(socket);
            }
        }
        return Optional.empty();
    }

    /** Until one of the two ends it; then the other one hears of it, too. */
    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // Ended, as good as by an end.
        } finally {
            quietly(from);
            quietly(to);
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
