package dev.parley.standalone.deadletters;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose commands they are: each has a topic of dead letters, the topics they come from, and one with what becomes of commands. */
public enum Area {
    RUN(Topics.RUN_DEAD_LETTERS, Topics.RUN_OUTCOMES, List.of(Topics.RUN_REQUESTS, Topics.RUN_COMMANDS)),
    CATALOG(Topics.CATALOG_DEAD_LETTERS, Topics.CATALOG_OUTCOMES, List.of(Topics.CATALOG_COMMANDS)),
    WEBHOOK(Topics.WEBHOOK_DEAD_LETTERS, Topics.WEBHOOK_OUTCOMES, List.of(Topics.WEBHOOK_COMMANDS));

    private final Topic<byte[]> letters;
    private final Topic<AddressedOutcome> outcomes;
    private final List<Topic<?>> sources;

    Area(Topic<byte[]> letters, Topic<AddressedOutcome> outcomes, List<? extends Topic<?>> sources) {
        this.letters = letters;
        this.outcomes = outcomes;
        this.sources = List.copyOf(sources);
    }

    String letters() {
        return letters.name();
    }

    String outcomes() {
        return outcomes.name();
    }

    /** The topic of that name, if dead letters of this area come from it. */
    Optional<Topic<?>> source(String name) {
        return sources.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The area of that name. */
    public static Optional<Area> named(String text) {
        return Arrays.stream(values()).filter(area -> area.text().equals(text)).findFirst();
    }

    /** Their names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Area::text).toList();
    }
}
