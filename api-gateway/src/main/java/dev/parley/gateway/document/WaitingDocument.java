package dev.parley.gateway.document;

import dev.parley.domain.view.WaitingFor;
import dev.parley.gateway.json.JsonWriter;

/** What a run waits for, since when, and until when. */
public final class WaitingDocument {

    private WaitingDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, WaitingFor waiting) {
        out.choice("what", waiting.what()).time("since", waiting.since()).time("until", waiting.until());
    }
}
