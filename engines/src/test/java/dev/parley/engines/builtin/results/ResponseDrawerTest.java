package dev.parley.engines.builtin.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.Responses;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.text.Clip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The built-in engine draws responses")
class ResponseDrawerTest {

    private final BuiltInEngine engine = new BuiltInEngine();

    private Responses draw(Talk talk) {
        return engine.responses(talk.conversation());
    }

    private static Study study() {
        return Study.in("en")
                .question("daily", "Do you use it every day?")
                .form("team", field("size", "Team size"), field("tools", "Tools"), field("remote", "Remote"))
                .question("pain", "What bothers you?")
                .stimulus("poster", "Have a look.");
    }

    private static FormField field(String key, String label) {
        return new FormField(
                key, FormField.Type.SHORT_TEXT, label, true, List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void a_no_that_the_rest_is_about_stands_in_the_summary() {
        var talk = new Talk(study())
                .open("daily")
                .says("daily", "Nope")
                .says("daily", "I never felt that I needed it.")
                .leaves("daily", NodeOutcome.ANSWERED, 0);
        assertThat(draw(talk).items().getFirst().summary().orElseThrow()).startsWith("\u201cNope");
    }

    @Test
    void one_per_visited_node_in_path_order_with_the_participants_entries() {
        var talk = new Talk(study())
                .open("daily")
                .says("daily", "Yes, every morning.")
                .leaves("daily", NodeOutcome.ANSWERED, 0)
                .open("team")
                .fillsIn("team", new Json.Object(Map.of("size", Json.number(12))))
                .leaves("team", NodeOutcome.ANSWERED, 0)
                .open("pain")
                .says("pain", "The export is slow.")
                .asksOn("pain", "Why is that?")
                .says("pain", "Because the server is old.")
                .leaves("pain", NodeOutcome.ANSWERED, 1);
        var items = draw(talk).items();
        assertThat(items).extracting(item -> item.questionKey()).containsExactly("daily", "team", "pain");
        assertThat(items.get(0).value()).contains(Json.bool(true));
        assertThat(items.get(1).nodeType()).isEqualTo(NodeType.FORM);
        assertThat(items.get(2).entryIds()).containsExactly(Talk.id(6), Talk.id(8));
        assertThat(items.get(2).followUpsAsked()).isEqualTo(1);
        assertThat(items.get(2).probingComplete()).isTrue();
        assertThat(items.get(2).summary())
                .contains("\u201cThe export is slow.\u201d \u201cBecause the server is old.\u201d");
        assertThat(items.get(2).sentiment()).contains(Sentiment.NEGATIVE);
        assertThat(draw(talk).completionRate()).isEqualTo(1.0);
        assertThat(draw(talk).engine()).isEqualTo("builtin/2");
    }

    @Test
    void what_only_exclaims_is_no_part_of_a_summary() {
        var talk = new Talk(study())
                .open("pain")
                .says("pain", "meh")
                .says("pain", "The export is slow.")
                .leaves("pain", NodeOutcome.ANSWERED, 0);
        var item = draw(talk).items().getFirst();
        assertThat(item.summary()).contains("\u201cThe export is slow.\u201d");
    }

    @Test
    void a_form_is_summed_up_field_by_field_and_its_data_is_the_value() {
        var data = new LinkedHashMap<String, Json>();
        data.put("size", Json.number(12));
        data.put("tools", Json.texts(List.of("Jira", "Excel")));
        data.put("remote", Json.bool(true));
        var talk = new Talk(study())
                .open("team")
                .says("team", "Shall I fill this in?")
                .fillsIn("team", new Json.Object(data))
                .leaves("team", NodeOutcome.ANSWERED, 0);
        var item = draw(talk).items().getFirst();
        assertThat(item.summary()).contains("Team size: 12; Tools: Jira, Excel; Remote: yes");
        assertThat(item.value()).contains(new Json.Object(data));
        assertThat(item.entryIds()).containsExactly(Talk.id(3));
    }

    @Test
    void a_form_that_was_spoken_about_and_not_filled_in_is_not_answered() {
        var item = draw(new Talk(study()).open("team").says("team", "Twelve people, mostly with Jira."))
                .items()
                .getFirst();
        assertThat(item.answered()).isFalse();
        assertThat(item.summary()).isEmpty();
        assertThat(item.value()).isEmpty();
        assertThat(item.sentiment()).isEmpty();
        assertThat(item.entryIds()).containsExactly(Talk.id(2));
    }

    @Test
    void a_declined_question_has_its_entries_but_no_summary_and_lowers_the_completion_rate() {
        var talk = new Talk(study())
                .open("daily")
                .says("daily", "I'd rather not say")
                .leaves("daily", NodeOutcome.DECLINED, 0)
                .open("pain")
                .says("pain", "The export")
                .leaves("pain", NodeOutcome.ANSWERED, 0);
        var responses = draw(talk);
        var declined = responses.items().getFirst();
        assertThat(declined.answered()).isFalse();
        assertThat(declined.summary()).isEmpty();
        assertThat(declined.value()).isEmpty();
        assertThat(declined.entryIds()).containsExactly(Talk.id(2));
        assertThat(responses.completionRate()).isEqualTo(0.5);
    }

    @Test
    void a_node_that_was_never_left_counts_as_far_as_its_answer_goes() {
        var talk = new Talk(study()).open("daily").says("daily", "Yes").open("pain");
        var responses = draw(talk);
        assertThat(responses.items().get(0).answered()).isTrue();
        assertThat(responses.items().get(0).probingComplete()).isFalse();
        assertThat(responses.items().get(1).answered()).isFalse();
        assertThat(responses.completionRate()).isEqualTo(0.5);
    }

    @Test
    void nothing_required_on_the_path_is_complete_and_an_empty_run_has_no_responses() {
        assertThat(draw(new Talk(study()).open("poster")).completionRate()).isEqualTo(1.0);
        assertThat(draw(new Talk(study())).items()).isEmpty();
        assertThat(draw(new Talk(study())).completionRate()).isEqualTo(1.0);
    }

    @Test
    void a_long_answer_is_summed_up_by_its_own_sentences_within_the_limit() {
        var sentence = "The export of the quarterly report fails because the server runs out of memory. ";
        var filler = "Well, you know how it goes. ";
        var answer =
                filler.repeat(20) + sentence + filler.repeat(20) + "Then I call the support team and wait for an hour.";
        var talk = new Talk(study()).open("pain").says("pain", answer).leaves("pain", NodeOutcome.ANSWERED, 0);
        var summary = draw(talk).items().getFirst().summary().orElseThrow();
        assertThat(summary).contains(sentence.strip(), "support team");
        assertThat(summary.split(" \u2026 "))
                .allMatch(quote -> answer.contains(quote.substring(1, quote.length() - 1)));
        assertThat(Clip.bytes(summary)).isLessThanOrEqualTo(Limits.SUMMARY_BYTES);
    }

    @Test
    void an_unbroken_answer_of_the_largest_size_is_cut_between_characters() {
        var talk = new Talk(study())
                .open("pain")
                .says("pain", "é🙂".repeat(10_000))
                .leaves("pain", NodeOutcome.ANSWERED, 0);
        var summary = draw(talk).items().getFirst().summary().orElseThrow();
        assertThat(Clip.bytes(summary)).isLessThanOrEqualTo(Limits.SUMMARY_BYTES);
        assertThat(summary).startsWith("\u201cé🙂").doesNotContain("\ufffd");
    }

    @Test
    void values_that_would_not_fit_in_a_record_stay_in_their_entries() {
        var study = Study.in("en");
        var talk = new Talk(study);
        for (int at = 0; at < 5; at++) {
            study.form("f" + at, field("text", "Text"));
            talk.open("f" + at)
                    .fillsIn("f" + at, new Json.Object(Map.of("text", Json.text("x".repeat(50_000)))))
                    .leaves("f" + at, NodeOutcome.ANSWERED, 0);
        }
        assertThat(draw(talk).items())
                .filteredOn(item -> item.value().isPresent())
                .hasSize(3);
        assertThat(draw(talk).items()).allMatch(item -> item.answered());
    }
}
