package dev.parley.engines.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The labelled set")
class LabelledSetTest {

    private static final Set<String> FEELINGS = Set.of("positive", "neutral", "negative", "mixed");

    @ParameterizedTest
    @EnumSource(Part.class)
    void labels_of_answers_belong_to_their_questions(Part part) {
        assertThat(LabelledSet.of(part).answers()).allSatisfy(item -> {
            var answer = item.answer();
            var flags = Arrays.stream(answer.is().split(" "))
                    .filter(flag -> !flag.isEmpty())
                    .collect(Collectors.toSet());
            assertThat(flags).as(item.id()).isSubsetOf("addressed", "declined", "off_topic", "hint");
            assertThat(answer.ask().orElse("skip")).as(item.id()).isIn("repeat", "clarify", "skip", "stop");
            assertThat(answer.feels()).as(item.id()).isIn(FEELINGS);
            assertThat(answer.value().isPresent())
                    .as(item.id())
                    .isEqualTo(item.question().expects().isPresent());
            assertThat(flags.contains("hint") && item.question().hint().isEmpty())
                    .as(item.id())
                    .isFalse();
            assertThat(flags.stream().filter(flag -> !flag.equals("hint")).count())
                    .as(item.id())
                    .isLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void themes_cite_entries_that_exist_and_come_up_twice(Part part) {
        LabelledSet.of(part).interviews().forEach((id, interview) -> {
            var numbers =
                    IntStream.rangeClosed(1, interview.entries().size()).boxed().toList();
            assertThat(interview.themes())
                    .as(id)
                    .allSatisfy(theme ->
                            assertThat(theme.entries()).hasSizeGreaterThan(1).isSubsetOf(numbers));
            assertThat(interview.sentiment().byQuestion().values()).as(id).isSubsetOf(FEELINGS);
            assertThat(interview.sentiment().byQuestion().keySet())
                    .as(id)
                    .isEqualTo(interview.questions().stream()
                            .map(LabelledInterview.Question::key)
                            .collect(Collectors.toSet()));
        });
    }

    @Test
    void the_parts_have_no_study_in_common() {
        assertThat(Arrays.stream(Part.values()).flatMap(part -> studies(part).stream()))
                .doesNotHaveDuplicates();
    }

    private static Set<String> studies(Part part) {
        var set = LabelledSet.of(part);
        var studies = new HashSet<String>();
        set.answers().forEach(item -> studies.add(item.study().study()));
        set.interviews().values().forEach(interview -> studies.add(interview.study()));
        return studies;
    }
}
