package dev.parley.gateway.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The formats a transcript can be had in. */
public enum Format {
    MD("md", "text/markdown", MarkdownText::new),
    TXT("txt", "text/plain", PlainText::new),
    VTT("vtt", "text/vtt", cover -> new Cues(new WebVtt(cover))),
    SRT("srt", "application/x-subrip", cover -> new Cues(new SubRip(cover))),
    CSV("csv", "text/csv", _ -> new CsvRows());

    private final String extension;
    private final String mediaType;
    private final Function<Cover, TranscriptText> text;

    Format(String extension, String mediaType, Function<Cover, TranscriptText> text) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.text = text;
    }

    /** The format with that file name extension. */
    public static Optional<Format> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /** How its files end. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Its media type with the charset, which is UTF-8 for all. */
    public String contentType() {
        return mediaType + ";charset=utf-8";
    }

    TranscriptText text(Cover cover) {
        return text.apply(cover);
    }
}
