package dev.parley.simulator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a participant does when the word is theirs. */
public sealed interface Act {

    /** Says something. */
    record Say(String words) implements Act {}

    /** Fills in what is open: the fields of a form, or the data of a custom node. */
    record Respond(Map<String, ?> data) implements Act {
        public Respond {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }
}
