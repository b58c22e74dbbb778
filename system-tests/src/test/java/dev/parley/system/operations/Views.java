package dev.parley.system.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What a Parley answers, letter by letter. */
final class Views {

    private Views() {}

    /** The bodies at these paths, without the address that it happens to serve at. */
    static List<String> of(OperatedParley parley, List<String> paths) {
        try (var http = HttpClient.newHttpClient()) {
            return paths.stream().map(path -> body(http, parley, path)).toList();
        }
    }

    private static String body(HttpClient http, OperatedParley parley, String path) {
        URI api = parley.places().api();
        var request = HttpRequest.newBuilder(api.resolve(path))
                .header("Authorization", "Bearer " + parley.installation().testKey())
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
            }
            return path + "\n" + response.body().replace(api.toString(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
