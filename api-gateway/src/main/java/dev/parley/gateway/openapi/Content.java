package dev.parley.gateway.openapi;

import java.util.List;

/** A body in one media type, with examples of it. */
public record Content(String mediaType, Shape shape, List<Example> examples) {

    public static final String JSON = "application/json";
    public static final String MERGE_PATCH = "application/merge-patch+json";
    public static final String EVENT_STREAM = "text/event-stream";

    public Content {
        examples = List.copyOf(examples);
    }

    /** JSON. */
    public static Content json(Shape shape, Example... examples) {
        return new Content(JSON, shape, List.of(examples));
    }

    /** Server-sent events; {@code example} shows some as they travel. */
    public static Content events(String name, String summary, String example) {
        return text(EVENT_STREAM, Example.text(name, summary, example));
    }

    /** A text in some other media type. */
    public static Content text(String mediaType, Example... examples) {
        return new Content(mediaType, Shape.text(), List.of(examples));
    }

    /** The same under another name. */
    public Content as(String otherType) {
        return new Content(otherType, shape, examples);
    }
}
