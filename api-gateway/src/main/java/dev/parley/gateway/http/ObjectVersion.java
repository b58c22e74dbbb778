package dev.parley.gateway.http;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.input.Query;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/** An object that a list must show, as {@code min_version=<id>} or {@code min_version=<id>:<version>}. */
record ObjectVersion(UUID id, OptionalLong version) {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9_]{1,64})(?::(\\d{1,18}))?");

    static Optional<ObjectVersion> read(Query query, Kind kind) {
        return query.text("min_version").flatMap(text -> {
            var parsed = parse(text, kind);
            if (parsed.isEmpty()) {
                query.error(
                        "min_version",
                        "invalid_format",
                        "must be an id that begins with " + kind.prefix() + "_, perhaps with a colon and a version");
            }
            return parsed;
        });
    }

    private static Optional<ObjectVersion> parse(String text, Kind kind) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var version = Optional.ofNullable(matcher.group(2))
                .map(digits -> OptionalLong.of(Long.parseLong(digits)))
                .orElse(OptionalLong.of(1));
        return PublicIds.parse(kind, matcher.group(1)).map(id -> new ObjectVersion(id, version));
    }
}
