package dev.parley.client.model;

/** Kinds of files a transcript is exported as. */
public enum TranscriptFormat {
    MD,
    TXT,
    VTT,
    SRT,
    CSV
}
