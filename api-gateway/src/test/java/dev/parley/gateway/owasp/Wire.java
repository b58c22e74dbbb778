package dev.parley.gateway.owasp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Bytes on a socket, for requests that no decent client sends. */
final class Wire {

    private static final int PATIENCE_MS = 20_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private Wire() {}

    /** What came back. */
    record Heard(int status, String head, String body) {}

    /** Sends that much and no more, and reads the answer, which may come before the request is complete. */
    static Heard say(URI server, String request) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            var out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.substring(0, Math.min(100, request.length())), e);
        }
    }

    private static Heard read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                throw new AssertionError("the connection was closed after: " + head);
            }
            head.append((char) read);
        }
        var length = LENGTH.matcher(head);
        var body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return new Heard(
                Integer.parseInt(head.substring(9, 12)), head.toString(), new String(body, StandardCharsets.UTF_8));
    }
}
