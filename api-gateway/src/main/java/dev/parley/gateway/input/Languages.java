package dev.parley.gateway.input;

import java.util.Optional;
import java.util.regex.Pattern;

/** Language tags. */
public final class Languages {

    /** What a tag looks like. */
    public static final String PATTERN = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$";

    private static final Pattern TAG = Pattern.compile(PATTERN);

    private Languages() {}

    /** A member with a BCP 47 tag. */
    static Optional<String> read(Fields in, String name) {
        var language = in.optionalText(name, 64);
        if (language.isPresent() && !TAG.matcher(language.get()).matches()) {
            in.error(name, "invalid_format", "must be a language tag such as en or pt-BR");
        }
        return language;
    }
}
