package dev.parley.domain.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.PublicIds.Kind;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Public ids")
final class PublicIdsTest {

    @Test
    void every_id_comes_back() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            assertThat(PublicIds.parse(Kind.RUN, PublicIds.format(Kind.RUN, id)))
                    .contains(id);
        }
    }

    @Test
    void the_ends_of_the_range_are_written_in_full() {
        assertThat(PublicIds.format(Kind.AGENT, new UUID(0, 0))).isEqualTo("agt_00000000000000000000000000");
        assertThat(PublicIds.format(Kind.AGENT, new UUID(-1, -1))).isEqualTo("agt_7zzzzzzzzzzzzzzzzzzzzzzzzz");
        assertThat(PublicIds.parse(Kind.AGENT, "agt_7zzzzzzzzzzzzzzzzzzzzzzzzz"))
                .contains(new UUID(-1, -1));
    }

    @Test
    void prefixes_differ() {
        assertThat(Stream.of(Kind.values()).map(Kind::prefix)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run_",
                "run",
                "agt_00000000000000000000000000",
                "run_0000000000000000000000000",
                "run_000000000000000000000000000",
                "run_80000000000000000000000000",
                "run_0000000000000000000000000l",
                "run_0000000000000000000000000A",
                "run_0000000000000000000000000é",
                "run-00000000000000000000000000",
                "00000000-0000-0000-0000-000000000000"
            })
    void anything_else_is_none(String text) {
        assertThat(PublicIds.parse(Kind.RUN, text)).isEmpty();
    }
}
