package dev.parley.client;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sees what a client asks and every answer as it comes, refusals and repeated attempts included: to log or to count. Thread-safe. */
@FunctionalInterface
public interface Observer {

    /** Looks away. */
    Observer NONE = (_, _) -> {};

    /** An answer came. What this throws, the caller of the client gets. */
    void answered(HttpRequest request, HttpResponse<byte[]> response);
}
