package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Tone;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.RunId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.text.Clip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all follow-ups of a run together. */
class WholeRunProperties {

    /** What a work item keeps of each line. */
    private static final int LINE_KEPT = 240;

    private static final int AT_A_NODE = 5;

    private final BuiltInEngine engine = new BuiltInEngine();

    @Provide
    Arbitrary<List<Technique>> techniques() {
        var any = Arbitraries.of(Technique.class);
        var mixed = any.list().ofMinSize(20).ofMaxSize(60);
        var single = any.map(technique -> Collections.nCopies(25, technique));
        return Arbitraries.oneOf(mixed, single);
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.of(
                "The export is slow, and I hate waiting for it.",
                "We run into compliance reviews every month.",
                "Die lange Einarbeitung hat mich gestört.",
                "El proceso de alta es lento.",
                "Le processus d'intégration prend des mois.",
                "It is what it is.",
                "I had to ask the support team, but nobody answered.",
                "fine");
    }

    @Property(tries = 30)
    void no_words_come_twice(
            @ForAll("techniques") List<Technique> techniques,
            @ForAll("answers") String answer,
            @ForAll long seed,
            @ForAll Tone tone) {
        for (var language : List.of("en", "de", "es", "fr")) {
            var said = new ArrayList<String>();
            for (int at = 0; at < techniques.size(); at++) {
                var words = words(language, techniques, at, answer, seed, tone, said);
                assertThat(words)
                        .isEqualTo(words(language, techniques, at, answer, seed, tone, said))
                        .isNotBlank()
                        .doesNotContain("{", "}", "|");
                assertThat(Clip.bytes(words)).isLessThanOrEqualTo(Limits.TEXT_BYTES);
                assertThat(said).doesNotContain(words);
                said.add(words.substring(0, Math.min(LINE_KEPT, words.length())));
            }
        }
    }

    private String words(
            String language,
            List<Technique> techniques,
            int at,
            String answer,
            long seed,
            Tone tone,
            List<String> said) {
        var study = Study.in(language).tone(tone);
        for (int node = 0; node <= techniques.size() / AT_A_NODE; node++) {
            study.hinted("n" + node, "What bothers you?", node % 2 == 0 ? "the reason, how often" : "who decides");
        }
        int node = at / AT_A_NODE;
        var used = techniques.subList(node * AT_A_NODE, at).toArray(Technique[]::new);
        var step = new Step.FollowUp(techniques.get(at), "open");
        var assessment = engine.assess(study.answered("n" + node, answer)).assessment();
        var run = new RunId(new UUID(seed, seed));
        return engine.words(study.wantsAfter(said, run, "n" + node, List.of(answer), assessment, step, used))
                .text();
    }
}
