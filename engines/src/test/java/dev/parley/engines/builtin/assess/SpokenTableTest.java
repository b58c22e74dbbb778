package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What people say of then and now, of marks, people and options ({@code heard/values.txt})")
class SpokenTableTest {

    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());

    static Stream<HeardTables.Spoken> values() {
        return HeardTables.spoken("values");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void is_read_as_it_is_meant_or_not_at_all(HeardTables.Spoken spoken) {
        var found = assess(spoken);
        assertThat(found.value().map(SpokenTableTest::text)).isEqualTo(spoken.value());
        assertThat(found.declined()).isFalse();
    }

    private Assessment assess(HeardTables.Spoken spoken) {
        var study = Study.in(spoken.language()).question("q", spoken.question()).question("next", "Why?");
        for (var value : compared(spoken.kind())) {
            study.edge("q", "next", new Condition.Structured("q", "eq", value), 1);
        }
        return assessor.assess(study.answered("q", spoken.messages().toArray(String[]::new)))
                .assessment();
    }

    /** What conditions compare the answer with. */
    private static List<Json> compared(String kind) {
        return switch (kind) {
            case "yesno" -> List.of(Json.bool(true));
            case "number", "rating" -> List.of(Json.number(1));
            case "date" -> List.of(Json.text("2020-01-01"));
            case "open" -> List.of();
            default -> Stream.of(kind.split(",")).map(Json::text).toList();
        };
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Bool(boolean yes) -> String.valueOf(yes);
            case Json.Num(var number) -> number.toPlainString();
            case Json.Text(var text) -> text;
            case Json.Array _, Json.Object _, Json.Null _ -> value.toString();
        };
    }
}
