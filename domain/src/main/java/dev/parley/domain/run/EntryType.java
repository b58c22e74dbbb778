package dev.parley.domain.run;

/** The kinds of transcript entry. */
public enum EntryType {
    UTTERANCE,
    CONTENT_RESPONSE,
    STIMULUS,
    CONSENT,
    EVENT
}
