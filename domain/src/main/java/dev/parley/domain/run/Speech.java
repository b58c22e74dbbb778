package dev.parley.domain.run;

import dev.parley.domain.catalog.Technique;
import java.util.Optional;

/**
 * What the agent says.
 *
 * @param text the words; an entry of the transcript
 * @param entryType utterance, or stimulus for shown content
 * @param technique of a follow-up
 * @param engine who wrote the words: {@code core} for the node's own text, else the engine's name
 */
public record Speech(String text, EntryType entryType, Optional<Technique> technique, String engine) {
    /** The engine name of words that the core took from the blueprint or its own phrases. */
    public static final String CORE = "core";
}
