package dev.parley.standalone;

import picocli.CommandLine.Option;

/** For whom results are printed. */
final class OutputOption {

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text: for people (the default). json: nothing but one document.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    enum Format {
        text,
        json
    }

    Format format() {
        return format;
    }
}
