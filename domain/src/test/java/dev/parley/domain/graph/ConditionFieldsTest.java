package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What conditions read")
class ConditionFieldsTest {

    @Test
    void is_every_field_named_by_a_structured_condition_anywhere() {
        var fields = ConditionFields.of(Graphs.from("a")
                .question("a")
                .question("b")
                .edge("a", "b", Graphs.whenExists("metadata.plan"))
                .edge("a", "b", Graphs.whenExists("a.word_count"))
                .edge("a", "b", Graphs.judged("Did they like it?"))
                .build());
        assertThat(fields.all()).containsExactlyInAnyOrder("metadata.plan", "a.word_count");
    }

    @Test
    void is_told_by_question_without_mixing_up_keys_that_begin_alike() {
        var fields = ConditionFields.of(Graphs.from("plan")
                .question("plan")
                .edge("plan", "plan", Graphs.whenExists("plan"))
                .edge("plan", "plan", Graphs.whenExists("plan.sentiment"))
                .edge("plan", "plan", Graphs.whenExists("plan_b"))
                .edge("plan", "plan", Graphs.whenExists("metadata.plan"))
                .build());
        assertThat(fields.ofQuestion("plan")).containsExactly("plan", "plan.sentiment");
        assertThat(fields.ofQuestion("metadata")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ask,true", "ask.answered,true", "ask.sentiment,true", "ask.word_count,false", "metadata.ask,false"})
    void needs_the_assessment_of_a_question_whose_value_answer_or_sentiment_any_condition_reads(
            String field, boolean expected) {
        var fields = ConditionFields.of(Graphs.from("first")
                .node("first", Graphs.question("ask", "What is it?"))
                .question("later")
                .question("last")
                .edge("first", "later")
                .edge("later", "last", Graphs.whenExists(field))
                .build());
        assertThat(fields.needsAssessment("first")).isEqualTo(expected);
        assertThat(fields.needsAssessment("later")).isFalse();
    }

    @Test
    void needs_the_assessment_where_the_agent_judges_an_edge() {
        var fields = ConditionFields.of(Graphs.from("a")
                .question("a")
                .question("b")
                .edge("a", "b", Graphs.judged("Are they at risk of leaving?"))
                .build());
        assertThat(fields.needsAssessment("a")).isTrue();
        assertThat(fields.needsAssessment("b")).isFalse();
    }

    @Test
    void needs_no_assessment_of_a_form_and_of_a_stimulus_only_for_how_the_reaction_feels() {
        var graph = Graphs.from("form")
                .node("form", Graphs.form("form", Graphs.field("size", FormField.Type.NUMBER)))
                .node("slogan", Graphs.stimulus("slogan"))
                .node("ad", Graphs.stimulus("ad"))
                .edge("form", "slogan", Graphs.whenExists("form.size"))
                .edge("slogan", "ad", Graphs.whenExists("slogan"))
                .edge("ad", "form", Graphs.whenExists("ad.sentiment"))
                .build();
        assertThat(ConditionFields.of(graph).assessedNodes()).containsExactly("ad");
    }
}
