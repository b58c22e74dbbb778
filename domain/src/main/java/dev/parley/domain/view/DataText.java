package dev.parley.domain.view;

import dev.parley.domain.json.Json;
import dev.parley.domain.words.RecordWord;
import java.util.stream.Collectors;

/** Data as a person would read it: {@code team size: 12, remote: yes}. */
public final class DataText {

    private DataText() {}

    /** The members of the object, one after the other; {@code language} is the interview's, as BCP 47. */
    public static String of(Json.Object data, String language) {
        return data.members().entrySet().stream()
                .map(member -> member.getKey() + ": " + text(member.getValue(), language))
                .collect(Collectors.joining(", "));
    }

    private static String text(Json value, String language) {
        return switch (value) {
            case Json.Null ignored -> RecordWord.NOTHING.in(language);
            case Json.Bool bool -> (bool.value() ? RecordWord.YES : RecordWord.NO).in(language);
            case Json.Num number -> number.value().toPlainString();
            case Json.Text text -> text.value();
            case Json.Array array ->
                array.items().stream().map(item -> text(item, language)).collect(Collectors.joining("; "));
            case Json.Object object -> "(" + of(object, language) + ")";
        };
    }
}
