package dev.parley.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a server answered. Header names are in lower case. */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The media type without its parameters; empty when there is none. */
    public String mediaType() {
        return header("content-type").map(type -> type.split(";")[0].strip()).orElse("");
    }
}
