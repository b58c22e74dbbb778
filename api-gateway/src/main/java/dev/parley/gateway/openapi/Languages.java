package dev.parley.gateway.openapi;

/** Language tags. */
final class Languages {

    /** A BCP 47 tag. */
    static final Shape TAG = Shape.pattern(dev.parley.gateway.input.Languages.PATTERN)
            .describedAs("A language tag such as en or pt-BR.");

    private Languages() {}
}
