package dev.parley.gateway.http;

import dev.parley.domain.id.RunId;
import dev.parley.gateway.input.Query;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A run that a list must show, as {@code min_version=<run id>} or {@code min_version=<run id>:<version>}. */
record RunVersion(RunId id, OptionalLong version) {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9_]{1,64})(?::(\\d{1,18}))?");

    static Optional<RunVersion> read(Query query) {
        return query.text("min_version").flatMap(text -> {
            var parsed = parse(text);
            if (parsed.isEmpty()) {
                query.error(
                        "min_version", "invalid_format", "must be a run's id, or a run's id, a colon and a version");
            }
            return parsed;
        });
    }

    private static Optional<RunVersion> parse(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var version = Optional.ofNullable(matcher.group(2))
                .map(digits -> OptionalLong.of(Long.parseLong(digits)))
                .orElse(OptionalLong.of(1));
        return PublicIds.parse(Kind.RUN, matcher.group(1)).map(id -> new RunVersion(new RunId(id), version));
    }
}
