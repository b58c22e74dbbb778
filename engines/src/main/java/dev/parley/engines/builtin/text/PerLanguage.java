package dev.parley.engines.builtin.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of a kind for each known language, all made at once: word lists, models, what was learned. As thread-safe as they are.
 *
 * @param <T> what there is one of
 */
public final class PerLanguage<T> {

    private final Map<Language, T> all = new EnumMap<>(Language.class);

    /** Makes one for every language. */
    public PerLanguage(Function<Language, T> maker) {
        for (var language : Language.values()) {
            all.put(language, maker.apply(language));
        }
    }

    /** The one of that language. */
    public T of(Language language) {
        return Objects.requireNonNull(all.get(language), "there is one for every language");
    }

    /** All of them. */
    public Stream<T> stream() {
        return all.values().stream();
    }
}
