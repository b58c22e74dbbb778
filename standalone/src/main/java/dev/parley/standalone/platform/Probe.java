package dev.parley.standalone.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a process whether it serves now. */
@FunctionalInterface
public interface Probe {
    /** Answers within a few seconds. */
    boolean isReady() throws InterruptedException;

    /** Ready when the address answers 200. */
    static Probe httpOk(URI address) {
        return httpOk(HttpRequest.newBuilder(address));
    }

    /** Ready when the address answers 200 to somebody with that {@code Authorization}. */
    static Probe httpOk(URI address, String authorization) {
        return httpOk(HttpRequest.newBuilder(address).header("Authorization", authorization));
    }

    private static Probe httpOk(HttpRequest.Builder builder) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        var request = builder.timeout(Duration.ofSeconds(2)).build();
        return () -> {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready when the port of this machine takes connections. */
    static Probe connects(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(LoopbackPorts.HOST, port), 1_000);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready when both are; the other is asked only once this one is ready. */
    default Probe and(Probe other) {
        return () -> isReady() && other.isReady();
    }
}
