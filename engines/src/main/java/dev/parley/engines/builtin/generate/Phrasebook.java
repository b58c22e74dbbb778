package dev.parley.engines.builtin.generate;

import dev.parley.domain.catalog.Technique;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Sections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the agent can say in one language: several wordings for every purpose. Immutable. */
final class Phrasebook {

    static final String ACKNOWLEDGE = "ack";
    static final String ACKNOWLEDGE_FORMALLY = "ack.formal";
    static final String ACKNOWLEDGE_DECLINE = "ack.declined";
    static final String ACKNOWLEDGE_SENSITIVE = "ack.sensitive";
    static final String REDIRECT_GENTLY = "redirect.gentle";
    static final String REDIRECT_FIRMLY = "redirect.firm";
    static final String END_OFF_TOPIC = "goodbye.off_topic";

    private static final Map<Language, Phrasebook> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Phrasebook(Sections.load("speech-" + language.code() + ".txt")));
        }
    }

    private final Sections sections;

    private Phrasebook(Sections sections) {
        this.sections = sections;
    }

    static Phrasebook of(Language language) {
        var found = ALL.get(language);
        if (found == null) {
            throw new IllegalStateException("no phrasebook for " + language);
        }
        return found;
    }

    /** The wordings for a purpose, never none. */
    List<String> wordings(String purpose) {
        return sections.lines(purpose);
    }

    /** The section of a technique's wordings. */
    static String purpose(Technique technique) {
        return technique.name().toLowerCase(Locale.ROOT);
    }
}
