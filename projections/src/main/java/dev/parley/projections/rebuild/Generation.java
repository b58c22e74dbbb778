package dev.parley.projections.rebuild;

import dev.parley.kit.service.Health;
import dev.parley.kit.streams.StreamsApplication;

/** The views of one generation on this instance, and the application that keeps them. */
public record Generation(int number, StreamsApplication application, HeldViews views) {

    Health health() {
        return application.health();
    }
}
