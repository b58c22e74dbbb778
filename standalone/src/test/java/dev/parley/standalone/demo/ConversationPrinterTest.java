package dev.parley.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.client.model.Agent;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Event;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.ShownEntry;
import dev.parley.standalone.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationPrinterTest {
    private final StringWriter out = new StringWriter();
    private final ConversationPrinter printer =
            new ConversationPrinter(new Page(new PrintWriter(out), new Terminal(false, false, 70)));

    @BeforeEach
    void invite() {
        printer.invited(
                Sample.of(Agent.class, "{'name': 'Mira', 'version': 1}"),
                Sample.of(Blueprint.class, """
                        {'name': 'Incidents', 'version': 1, 'graph': {
                          'nodes': {'facts': {'type': 'form', 'key': 'facts', 'fields': [{'key': 'covers_nights', 'label': 'Somebody covers nights'}]}},
                          'edges': [{'condition': {'type': 'structured', 'field': 'facts.covers_nights', 'operator': 'eq', 'value': true}}]}}
                        """),
                Sample.of(InterviewRun.class, "{'participant': {'name': 'Dana Okafor'}}"));
        out.getBuffer().setLength(0);
    }

    @Test
    void puts_number_and_speaker_beside_what_is_said() {
        printer.entry(
                said("agent", "What happened last time you had an incident that kept your team busy?"),
                Optional.empty());
        printer.entry(said("participant", "The planner stopped saving."), Optional.empty());
        assertThat(out.toString().lines())
                .containsExactly(
                        " 1  Mira    What happened last time you had an incident that kept your",
                        "            team busy?",
                        "",
                        " 2  Dana    The planner stopped saving.",
                        "");
    }

    @Test
    void says_which_technique_a_follow_up_uses_and_what_was_missing() {
        printer.entry(said("agent", "Why is that?"), turn("""
                'step': {'type': 'follow_up', 'technique': 'five_whys', 'reason': 'r'}, 'assessment': {'rationale': 'The answer has 8 words. No reason given.'}
                """));
        assertThat(out.toString()).contains("follow-up, technique five whys. No reason given.");
    }

    @Test
    void says_which_condition_led_here() {
        printer.entry(
                said("agent", "And at night?"),
                turn("'step': {'type': 'move_on', 'edge': 0, 'to_node': 'night', 'reason': 'r'}"));
        assertThat(out.toString()).contains("asked because facts.covers_nights is yes");
    }

    @Test
    void says_that_a_declined_question_is_left() {
        printer.entry(said("agent", "Fine, next."), turn("""
                'step': {'type': 'move_on', 'reason': 'r'}, 'closed': {'outcome': 'declined', 'question_key': 'budget'}
                """));
        assertThat(out.toString()).contains("the question budget is left unanswered: it is optional");
    }

    @Test
    void lists_what_was_filled_in_under_the_labels_of_the_form() {
        printer.entry(Sample.of(ShownEntry.class, """
                        {'role': 'participant', 'content': 'covers_nights: yes', 'entry_type': 'content_response',
                         'node_id': 'facts', 'data': {'covers_nights': true}}
                        """), Optional.empty());
        assertThat(out.toString()).contains("fills in the form:").contains("• Somebody covers nights: yes");
    }

    @Test
    void sets_apart_what_is_shown() {
        printer.entry(
                Sample.of(
                        ShownEntry.class,
                        "{'role': 'agent', 'content': 'Please read.\\n\\nOne page.', 'entry_type': 'stimulus'}"),
                Optional.empty());
        assertThat(out.toString().lines()).contains(" 1  Mira    Please read.", "            │ One page.");
    }

    private static ShownEntry said(String role, String content) {
        return Sample.of(
                ShownEntry.class, "{'role': '" + role + "', 'content': '" + content + "', 'entry_type': 'utterance'}");
    }

    private static Optional<Event> turn(String data) {
        return Optional.of(Sample.of(Event.class, "{'type': 'turn.taken', 'data': {" + data + "}}"));
    }
}
