package dev.parley.engines.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.turn.Step;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.engines.Conversation;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.results.Talk;
import dev.parley.engines.builtin.text.Clip;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever a participant writes. */
class BuiltInEngineProperties {

    private static final List<String> WORDS = List.of(
            "the",
            "export",
            "slow",
            "support team",
            "I",
            "love",
            "hate",
            "not",
            "but",
            "because",
            "don't know",
            "rather not",
            "Einarbeitung",
            "nicht",
            "aber",
            "proceso",
            "muy",
            "l'équipe",
            "n'est",
            "pas",
            "12",
            "1,200",
            "7/10",
            "...",
            "!?",
            "\n",
            "“",
            "😀",
            "\u0301",
            "\ud83d",
            "{phrase}",
            "ﷺ",
            "漢字",
            "my",
            "report",
            "reports",
            "yes",
            "no",
            "\t",
            "-");

    private final BuiltInEngine engine = new BuiltInEngine();

    @Provide
    Arbitrary<String> messages() {
        var wordy = Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
        return Arbitraries.oneOf(wordy, Arbitraries.strings().ofMaxLength(200));
    }

    @Provide
    Arbitrary<Conversation> conversations() {
        var answers = messages().list().ofMaxSize(3).list().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of("en", "de", "es", "fr"), answers, Arbitraries.of(NodeOutcome.values()))
                .as((language, all, outcome) -> {
                    var study = Study.in(language).question("n0", "What bothers you?");
                    var talk = new Talk(study);
                    for (int node = 0; node < all.size(); node++) {
                        var id = "n" + node;
                        if (node > 0) {
                            study.question(id, "And then?");
                        }
                        talk.open(id);
                        all.get(node).forEach(message -> talk.says(id, message));
                        if (node + 1 < all.size()) {
                            talk.leaves(id, outcome, 0);
                        }
                    }
                    return talk.conversation();
                });
    }

    @Property(tries = 150)
    void every_claim_of_an_analysis_stands_in_the_entries_it_cites(@ForAll("conversations") Conversation talk) {
        var results = engine.analyze(talk, Model.BUILT_IN).results();
        var contents = talk.entries().stream().collect(Collectors.toMap(Entry::id, Entry::content));
        for (var theme : results.themes()) {
            assertThat(theme.evidence()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(contents.keySet());
            assertThat(theme.salience()).isBetween(0.0, 1.0);
            assertThat(theme.label()).isNotBlank();
            for (var quote : theme.quotes()) {
                assertThat(contents.get(quote.entryId())).contains(quote.text());
                assertThat(quote.text()).isNotBlank();
                assertThat(theme.evidence()).contains(quote.entryId());
            }
        }
        results.summary()
                .ifPresent(
                        summary -> assertThat(summary.evidence()).isNotEmpty().isSubsetOf(contents.keySet()));
        results.sentimentByQuestion()
                .forEach(found ->
                        assertThat(found.mood().evidence()).isNotEmpty().isSubsetOf(contents.keySet()));
    }

    @Property(tries = 100)
    void responses_cite_the_participants_entries_and_stay_within_limits(@ForAll("conversations") Conversation talk) {
        var responses = engine.responses(talk);
        assertThat(responses.completionRate()).isBetween(0.0, 1.0);
        assertThat(responses.items()).hasSameSizeAs(talk.path());
        for (var item : responses.items()) {
            var own = talk.entries().stream()
                    .filter(entry ->
                            entry.nodeId().filter(item.nodeId()::equals).isPresent())
                    .filter(entry -> entry.role() == Role.PARTICIPANT)
                    .map(Entry::id)
                    .toList();
            assertThat(item.entryIds()).isEqualTo(own);
            item.summary().ifPresent(text -> assertThat(Clip.bytes(text)).isLessThanOrEqualTo(Limits.SUMMARY_BYTES));
        }
    }

    @Property(tries = 50)
    void the_same_request_always_gets_the_same_result(@ForAll("conversations") Conversation talk) {
        var again = new BuiltInEngine();
        assertThat(again.analyze(talk, Model.BUILT_IN)).isEqualTo(engine.analyze(talk, Model.BUILT_IN));
        assertThat(again.responses(talk)).isEqualTo(engine.responses(talk));
    }

    @Property(tries = 200)
    void any_message_is_assessed_and_followed_up(
            @ForAll("messages") String message, @ForAll Technique technique, @ForAll boolean alone) {
        var study = Study.asking("How many people use the export?").sensitive("salary", "", "a/b");
        var answer = alone ? List.of(message) : List.of("The export", message);
        var assessment = engine.assess(study.answered("q", answer.toArray(String[]::new)))
                .assessment();
        assertThat(assessment.addressed() && assessment.declined()).isFalse();
        assertThat(assessment.addressed() && assessment.offTopic()).isFalse();
        var words = engine.words(study.wants(Study.RUN, "q", answer, assessment, new Step.FollowUp(technique, "r")));
        assertThat(words.text()).isNotBlank().doesNotContain("{phrase}", "{Phrase}");
        assertThat(Clip.bytes(words.text())).isLessThanOrEqualTo(Limits.TEXT_BYTES);
    }
}
