package dev.parley.domain.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a model and the key for it may be named: plainly, since names go into logs, paths and settings. */
public final class ModelNames {

    private static final Pattern CREDENTIALS_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    /** How providers begin their keys; and what is so long and mixed that it is one. */
    private static final Pattern KEY =
            Pattern.compile("(?i:sk|rk|gsk|xai|hf|pplx|nvapi)[-_](?i:proj|ant|or|svcacct|admin|live|test)[-_].*"
                    + "|(?i:sk|rk|gsk|xai|hf|pplx|nvapi)[-_][A-Za-z0-9_-]{16,}"
                    + "|AIza[A-Za-z0-9_-]{20,}"
                    + "|(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9_]{32,}");

    private ModelNames() {}

    /** Whether the name has no line breaks or other characters that steer instead of naming. */
    public static boolean isPlain(String model) {
        return model.codePoints().noneMatch(ModelNames::steers);
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Whether a {@code credentials_id} can be a file's name and nothing more. */
    public static boolean isCredentialsName(String id) {
        return CREDENTIALS_ID.matcher(id).matches();
    }

    /** What is wrong with a {@code credentials_id}, as the end of a sentence that begins with its path. */
    public static Optional<String> problemOfCredentials(String id) {
        if (!isCredentialsName(id)) {
            return Optional.of("consists of letters, digits, '.', '_' and '-', at most 128, a letter or digit first");
        }
        return KEY.matcher(id).matches()
                ? Optional.of("names a key that the operator keeps, and is not the key itself")
                : Optional.empty();
    }
}
