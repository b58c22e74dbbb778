package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The field of a condition")
class FieldPathTest {

    @Test
    void points_to_an_answer_a_part_of_it_or_metadata() {
        assertThat(FieldPath.parse("plan")).contains(new FieldPath.Answer("plan"));
        assertThat(FieldPath.parse("plan.size")).contains(new FieldPath.Part("plan", "size"));
        assertThat(FieldPath.parse("metadata.crm.tier")).contains(new FieldPath.Metadata("crm.tier"));
        assertThat(FieldPath.parse("participant.metadata.Age")).contains(new FieldPath.ParticipantMetadata("Age"));
        assertThat(FieldPath.parse("participant.metadata")).contains(new FieldPath.Part("participant", "metadata"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "Plan", "1st", "plan.", ".size", "plan.size.big", "metadata.", "participant.metadata."})
    void points_nowhere_when_it_has_none_of_these_forms(String field) {
        assertThat(FieldPath.parse(field)).isEmpty();
    }
}
