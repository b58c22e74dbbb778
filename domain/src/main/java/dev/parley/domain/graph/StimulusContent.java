package dev.parley.domain.graph;

import java.util.Optional;

/** What a stimulus shows. {@code url} for image, video and link; {@code alt} describes it to who cannot see it. */
public record StimulusContent(Kind kind, Optional<String> text, Optional<String> url, Optional<String> alt) {
    /** The kinds of content. */
    public enum Kind {
        TEXT,
        IMAGE,
        VIDEO,
        LINK
    }
}
