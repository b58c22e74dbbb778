package dev.parley.kit.command;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;

/** The W3C trace context header. What has no trace yet gets one that follows from its correlation id, so that a redone decision writes the same. */
public final class Traceparent {

    /** The header's name. */
    public static final String HEADER = "traceparent";

    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_FROM = 3;
    private static final int TRACE_TO = 35;
    private static final int FLAGS_FROM = 53;
    private static final int SPAN_DIGITS = 16;

    private Traceparent() {}

    /** The incoming trace with a span of its own; a trace from the correlation id when none, or an invalid one, came in. */
    public static String of(Optional<String> incoming, String correlationId, UUID span) {
        var spanId = hex(span).substring(0, SPAN_DIGITS);
        return incoming.filter(value -> VALID.matcher(value).matches())
                .map(value -> "00-" + value.substring(TRACE_FROM, TRACE_TO) + "-" + spanId + "-"
                        + value.substring(FLAGS_FROM))
                .orElseGet(() -> "00-" + hex(UUID.nameUUIDFromBytes(correlationId.getBytes(StandardCharsets.UTF_8)))
                        + "-" + spanId + "-01");
    }

    /** The trace a record came with. */
    public static Optional<String> in(Headers headers) {
        var header = headers.lastHeader(HEADER);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
