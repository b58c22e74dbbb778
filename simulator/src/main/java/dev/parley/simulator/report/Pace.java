package dev.parley.simulator.report;

import dev.parley.client.model.Channel;
import dev.parley.client.model.ShownEntry;
import java.util.List;

/**
 * How long people take. A simulated participant answers at once, so the time that passed says nothing about the blueprint; what was
 * said does.
 *
 * <p>Reading: 238 words a minute (Brysbaert 2019, silent reading of non-fiction in English). Typing: 36 words a minute (Palin et al.
 * 2019, on phones, which is where links are opened). Speaking and being spoken to: 150 words a minute. Beside that,
 * {@link #THINKING_S} for each answer and {@link #FIELD_S} for each field of a form, which are our own guesses.
 *
 * @param heardPerMinute words that are read or listened to
 * @param saidPerMinute words that are typed or spoken
 */
record Pace(double heardPerMinute, double saidPerMinute) {

    static final double THINKING_S = 4;
    static final double FIELD_S = 6;

    private static final double SECONDS_PER_MINUTE = 60;
    private static final Pace TYPED = new Pace(238, 36);
    private static final Pace SPOKEN = new Pace(150, 150);

    static Pace in(Channel.Type type) {
        return switch (type) {
            case WEBRTC_VOICE, TELEPHONY -> SPOKEN;
            case CHAT, CUSTOM, UNKNOWN -> TYPED;
        };
    }

    /** Seconds for all of that. */
    double seconds(List<ShownEntry> entries) {
        return entries.stream().mapToDouble(this::seconds).sum();
    }

    private double seconds(ShownEntry entry) {
        return switch (entry.role()) {
            case PARTICIPANT -> THINKING_S + answering(entry);
            case AGENT, SYSTEM, UNKNOWN -> words(entry) / heardPerMinute * SECONDS_PER_MINUTE;
        };
    }

    private double answering(ShownEntry entry) {
        return switch (entry.entryType()) {
            case CONTENT_RESPONSE ->
                FIELD_S * entry.data().map(data -> data.size()).orElse(1);
            case CONSENT, EVENT -> 0;
            case UTTERANCE, STIMULUS, UNKNOWN -> words(entry) / saidPerMinute * SECONDS_PER_MINUTE;
        };
    }

    static int words(ShownEntry entry) {
        var text = entry.content().strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
