package dev.parley.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.http.Json;
import dev.parley.client.model.Agent;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.RunReport;
import dev.parley.client.model.RunReport.Branch;
import dev.parley.client.model.RunReport.Question;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.Validation.Finding;
import dev.parley.simulator.Authors;
import dev.parley.simulator.ModelUse;
import dev.parley.simulator.Persona;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report on a blueprint")
class TallySpec {

    private static final String TIMES =
            "\"created_at\": \"2026-05-04T09:30:00Z\", \"updated_at\": \"2026-05-04T09:30:00Z\", \"metadata\": {}";

    private static final Blueprint BLUEPRINT = read("""
            {"id": "bp_1", "agent_id": "agt_1", "name": "Study", "version": 3, "status": "published", %s,
             "settings": {"max_duration_m": 10, "estimated_duration_m": 4}, "pipeline": {},
             "graph": {"entry_node": "a", "nodes": {
                "a": {"type": "question", "key": "why", "text": "Why?", "required": true, "probing": {"enabled": true, "max_follow_ups": 2}},
                "b": {"type": "question", "key": "pay", "text": "How much?", "required": false, "probing": {"enabled": false}},
                "c": {"type": "question", "key": "big", "text": "Big?", "required": true}},
              "edges": [{"from": "a", "to": "b", "condition": null, "priority": 1},
                        {"from": "a", "to": "c", "priority": 0,
                         "condition": {"type": "structured", "field": "metadata.size", "operator": "gt", "value": 9}}]}}
            """.formatted(TIMES), Blueprint.class);

    private static final Agent AGENT = read("""
            {"id": "agt_1", "name": "Ada", "probing_depth": "deep", "boundaries": {"max_follow_ups_per_question": 4}, %s}
            """.formatted(TIMES), Agent.class);

    private final Tally tally = new Tally(BLUEPRINT, AGENT, new Tally.Plan("builtin-participant/1", 1, 9));

    @Test
    void counts_ends_personas_outcomes_and_branches() {
        add(Persona.TERSE, run("graph_completed", 1, asked("a", "answered", 1), asked("b", "answered", 0)));
        add(Persona.TERSE, run("graph_completed", 0.5, asked("a", "answered", 2), asked("b", "declined", 0)));
        add(Persona.HOSTILE, run("consent_declined", 0));

        var report = tally.report(List.of());

        assertThat(report.planned()).isEqualTo(9);
        assertThat(report.runs()).isEqualTo(3);
        assertThat(report.finished()).isEqualTo(2);
        assertThat(report.completionRate()).isEqualTo(0.5);
        var minutes = new Spread.Summary(900, 900, 900, 900, 900);
        assertThat(report.personas())
                .containsExactly(
                        new BlueprintReport.ByPersona("terse", 2, 2, 0.75, minutes),
                        new BlueprintReport.ByPersona("hostile", 1, 0, 0, new Spread.Summary(0, 0, 0, 0, 0)));
        assertThat(report.ends())
                .containsExactly(
                        new BlueprintReport.ByEnd("completed", Optional.of("consent_declined"), 1),
                        new BlueprintReport.ByEnd("completed", Optional.of("graph_completed"), 2));
        var pay = report.questions().get(1);
        assertThat(pay.reached()).isEqualTo(2);
        assertThat(pay.answered()).isEqualTo(1);
        assertThat(pay.declined()).isEqualTo(1);
        assertThat(pay.unanswered()).isZero();
        assertThat(pay.meant()).isEqualTo(2);
        assertThat(pay.understood()).isEqualTo(1);
        assertThat(report.questions().getFirst().followUps()).isEqualTo(new Spread.Summary(1, 1, 2, 2, 1.5));
        assertThat(report.branches().getFirst().taken()).isEqualTo(2);
    }

    @Test
    void adds_up_who_worded_the_answers_and_what_models_took() {
        var run = run("graph_completed", 1, asked("a", "answered", 1));
        tally.add(new Attempt(Persona.TERSE, run, Set.of(), new Authors(3, 1, new ModelUse(900, 40, 5))));
        tally.add(new Attempt(Persona.TERSE, run, Set.of(), new Authors(2, 0, new ModelUse(100, 10, 1))));

        assertThat(tally.report(List.of()).answers()).isEqualTo(new Authors(5, 1, new ModelUse(1_000, 50, 6)));
    }

    @Test
    void warns_of_what_nobody_reached_and_says_what_it_needs() {
        add(Persona.TERSE, run("graph_completed", 1, asked("a", "answered", 0), asked("b", "answered", 0)));

        assertThat(messages("never_reached"))
                .containsExactly(
                        "big was never reached in 1 run: 1 reached a, and its condition needs metadata.size > 9.");
    }

    @Test
    void does_not_miss_what_lies_behind_the_place_where_all_gave_up_by_design() {
        add(Persona.HOSTILE, run("ended_by_request", 0, asked("a", "declined", 0)));

        assertThat(messages("never_reached")).isEmpty();
    }

    @Test
    void warns_of_a_question_that_people_who_mean_to_answer_never_answer() {
        five(Persona.COOPERATIVE, asked("a", "answered", 0), asked("b", "unanswered", 0));

        assertThat(messages("never_answered")).singleElement().asString().contains("pay", "5 runs");
    }

    @Test
    void does_not_warn_of_a_question_that_only_evasive_people_decline() {
        five(Persona.EVASIVE, asked("a", "answered", 0), asked("b", "declined", 0));

        assertThat(codes()).doesNotContain("never_answered", "often_declined", "often_unanswered");
    }

    @Test
    void does_not_warn_of_a_question_that_only_hostile_people_answer_with_something_else() {
        var elsewhere =
                new Question("a", "a", "question", true, true, false, Optional.of("unanswered"), 2, 1, 0, 0, 2, 60);
        five(Persona.HOSTILE, elsewhere);
        five(Persona.OFF_TOPIC, elsewhere);

        assertThat(codes()).doesNotContain("often_off_topic", "often_unanswered", "follow_ups_used_up");
    }

    @Test
    void does_not_warn_of_a_question_that_terse_people_pass_on_as_they_sometimes_do() {
        for (int i = 0; i < 5; i++) {
            var run = run("graph_completed", 1, asked("a", "answered", 0), asked("b", "declined", 0));
            tally.add(new Attempt(Persona.TERSE, run, Set.of("a"), Authors.NONE));
        }

        assertThat(codes()).doesNotContain("never_answered", "often_declined");
    }

    @Test
    void warns_of_a_question_whose_answers_are_taken_for_refusals() {
        five(Persona.COOPERATIVE, asked("a", "answered", 0), asked("b", "declined", 0));
        five(Persona.EVASIVE, asked("a", "answered", 0), asked("b", "answered", 0));

        assertThat(messages("often_declined"))
                .singleElement()
                .asString()
                .contains("pay was found to be declined by 100 % of those who meant to answer");
    }

    @Test
    void warns_of_a_question_that_needs_every_follow_up_of_people_who_answer_at_length() {
        five(Persona.TALKATIVE, asked("a", "answered", 2));

        assertThat(messages("follow_ups_used_up"))
                .singleElement()
                .asString()
                .contains("All of those who answer at length needed 2 follow-ups at why");
    }

    @Test
    void does_not_warn_of_follow_ups_to_people_who_are_brief_by_nature() {
        five(Persona.TERSE, asked("a", "answered", 2));

        assertThat(messages("follow_ups_used_up")).isEmpty();
    }

    @Test
    void warns_of_interviews_that_are_too_long_or_end_early_or_fail_and_of_what_the_validation_found() {
        for (int i = 0; i < 4; i++) {
            add(Persona.COOPERATIVE, run("time_limit", 0.5, asked("a", "answered", 0)));
        }
        tally.failed("503 unavailable");

        var codes =
                tally.report(List.of(new Finding("two_questions", "graph.nodes.a.text", "Two."))).warnings().stream()
                        .map(BlueprintReport.Warning::code);
        assertThat(codes)
                .contains(
                        "longer_than_maximum", "longer_than_estimated", "ended_early", "runs_failed", "two_questions");
        assertThat(tally.count()).isEqualTo(5);
    }

    @Test
    void does_not_find_an_interview_long_because_talkative_people_take_long() {
        add(Persona.TALKATIVE, run("graph_completed", 1, asked("a", "answered", 0)));

        assertThat(messages("longer_than_estimated")).isEmpty();
        assertThat(messages("longer_than_maximum"))
                .as("they would be cut off all the same")
                .containsExactly(
                        "People would be cut off (talkative about 15 minutes): the maximum is 10 minutes, and then the"
                                + " interview ends.");
    }

    @Test
    void does_not_find_that_interviews_end_early_because_people_stray_by_design() {
        for (int i = 0; i < 4; i++) {
            add(Persona.OFF_TOPIC, run("off_topic", 0.2, asked("a", "unanswered", 0)));
        }

        assertThat(messages("ended_early")).isEmpty();
    }

    @Test
    void is_one_document() throws JsonProcessingException {
        add(Persona.TERSE, run("graph_completed", 1, asked("a", "answered", 1)));

        var document = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(tally.report(List.of())));

        assertThat(document.path("object").asText()).isEqualTo("simulation_report");
        assertThat(document.at("/study/blueprint_id").asText()).isEqualTo("bp_1");
        assertThat(document.at("/questions/0/follow_ups/mean").asDouble()).isEqualTo(1);
        assertThat(document.at("/branches/1/condition").asText()).isEqualTo("metadata.size > 9");
    }

    @Test
    void has_nothing_to_say_about_no_runs_but_why_they_failed() {
        tally.failed("no link");

        assertThat(tally.report(List.of()).warnings())
                .extracting(BlueprintReport.Warning::code)
                .containsExactly("runs_failed");
    }

    private void five(Persona persona, Question... questions) {
        for (int i = 0; i < 5; i++) {
            add(persona, run("graph_completed", 1, questions));
        }
    }

    /** One who means to answer wherever they come, if people like them ever do. */
    private void add(Persona persona, RunReport run) {
        tally.add(new Attempt(persona, run, Set.of("a", "b", "c"), Authors.NONE));
    }

    private List<String> codes() {
        return tally.report(List.of()).warnings().stream()
                .map(BlueprintReport.Warning::code)
                .toList();
    }

    private List<String> messages(String code) {
        return tally.report(List.of()).warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .map(BlueprintReport.Warning::message)
                .toList();
    }

    private static RunReport run(String endReason, double completion, Question... questions) {
        return new RunReport(
                RunStatus.COMPLETED,
                Optional.of(endReason),
                completion,
                questions.length,
                1,
                15 * 60,
                List.of(questions),
                List.of(new Branch(0, "a", "b", questions.length == 2), new Branch(1, "a", "c", false)));
    }

    private static Question asked(String node, String outcome, int followUps) {
        return new Question(
                node,
                node,
                "question",
                true,
                true,
                outcome.equals("answered"),
                Optional.of(outcome),
                followUps,
                0,
                0,
                0,
                0,
                60);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
