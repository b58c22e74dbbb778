package dev.parley.schemas.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists, element by element. */
public final class Lists {

    private Lists() {}

    /** The list of what {@code mapping} makes of each element. */
    public static <S, T> List<T> map(List<S> source, Function<? super S, ? extends T> mapping) {
        if (source.isEmpty()) {
            return List.of();
        }
        var target = new ArrayList<T>(source.size());
        for (S element : source) {
            target.add(mapping.apply(element));
        }
        return target;
    }
}
