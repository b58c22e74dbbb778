package dev.parley.gateway.openapi;

import dev.parley.gateway.export.Format;
import java.util.Arrays;
import java.util.List;

/** A transcript in every format. */
final class SampleFiles {

    private SampleFiles() {}

    static List<Content> all() {
        return Arrays.stream(Format.values()).map(SampleFiles::content).toList();
    }

    private static Content content(Format format) {
        var example = switch (format) {
            case MD ->
                "# Onboarding\n\n- Status: completed\n\n**Ada** · 2026-03-02T10:00:00Z\n\n> Why do you use it?\n";
            case TXT -> "Onboarding\nStatus: completed\n\n[2026-03-02T10:00:00Z] Ada: Why do you use it?\n";
            case VTT -> "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v Ada>Why do you use it?\n\n";
            case SRT -> "1\n00:00:00,000 --> 00:00:05,000\nAda: Why do you use it?\n\n";
            case CSV -> "id,timestamp,role,content\r\nent_…,2026-03-02T10:00:00Z,agent,Why do you use it?\r\n";
        };
        return Content.text(format.mediaType(), Example.text(format.extension(), "The file", example));
    }
}
